# Near a place.
published 2023-05-14

Insurgents killed four soldiers on Monday near Damasak.
---
event 1 attack 2023-05-08 | in Damasak | a: Insurgents | b: soldiers
1 side_a Insurgents (armed_group) | - | asserted | Insurgents
1 killed 4 exact side_b | - | asserted | killed four soldiers
1 date 2023-05-08 | - | asserted | on Monday
1 place Damasak (near NG) | - | asserted | near Damasak
