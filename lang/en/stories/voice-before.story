# Attributed before.
published 2023-05-14

The army said that insurgents had killed four farmers on Monday in Konduga.
---
event 1 attack 2023-05-08 | in Konduga | a: insurgents | b: farmers
1 side_a insurgents (armed_group) | army | asserted | insurgents
1 killed 4 exact civilians | army | asserted | had killed four farmers
1 date 2023-05-08 | army | asserted | on Monday
1 place Konduga (exact NG) | army | asserted | in Konduga
