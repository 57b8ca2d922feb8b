# A night raid.
published 2024-05-15

داهمت الشرطة وكرا لعصابة في بورت أو برنس ليلا.
---
event 1 raid | in بورت أو برنس | a: الشرطة | b: وكرا لعصابة
1 type raid | - | asserted | داهمت الشرطة وكرا لعصابة
1 side_a الشرطة (police HT) | - | asserted | الشرطة
1 side_b وكرا لعصابة (armed_group) | - | asserted | وكرا لعصابة
1 place بورت أو برنس (exact HT) | - | asserted | في بورت أو برنس
