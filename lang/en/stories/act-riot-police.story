# Repression of a protest.
published 2023-05-14

Police dispersed protesters on Sunday in Lagos.
---
event 1 repression 2023-05-14 | in Lagos | a: Police | b: protesters
1 type repression | - | asserted | Police dispersed protesters
1 side_a Police (police NG) | - | asserted | Police
1 side_b protesters (civilians) | - | asserted | protesters
1 date 2023-05-14 | - | asserted | on Sunday
1 place Lagos (exact NG) | - | asserted | in Lagos
