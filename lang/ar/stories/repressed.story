# Forces break up a protest.
published 2024-05-15

فرقت الشرطة متظاهرين في نيروبي، وأصيب عشرة أشخاص.
---
event 1 repression | in نيروبي | a: الشرطة | b: متظاهرين
1 type repression | - | asserted | فرقت الشرطة متظاهرين
1 side_a الشرطة (police KE) | - | asserted | الشرطة
1 side_b متظاهرين (civilians) | - | asserted | متظاهرين
1 place نيروبي (exact KE) | - | asserted | في نيروبي
1 wounded 10 exact unknown | - | asserted | أصيب عشرة أشخاص
