# Killed by the bullets of somebody.
published 2024-05-15

استشهد فتى برصاص الجيش الإسرائيلي في مخيم بلاطة صباح اليوم.
---
event 1 attack 2024-05-15 morning | in مخيم بلاطة | a: الجيش الإسرائيلي | b: فتى
1 killed 1 exact side_b | - | asserted | استشهد فتى
1 side_a الجيش الإسرائيلي (state_forces IL) | - | asserted | الجيش الإسرائيلي
1 place مخيم بلاطة (exact PS) | - | asserted | في مخيم بلاطة
1 date 2024-05-15 morning | - | asserted | صباح اليوم
