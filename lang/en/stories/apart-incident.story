# What happens in a separate incident is another event.
published 2023-05-14

Gunmen killed four soldiers on Monday near Damasak. In a separate incident, a roadside bomb wounded two traders in Monguno.
---
event 1 attack 2023-05-08 | in Damasak | a: Gunmen | b: soldiers
event 2 ied | in Monguno
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 4 exact side_b | - | asserted | killed four soldiers
1 date 2023-05-08 | - | asserted | on Monday
1 place Damasak (near NG) | - | asserted | near Damasak
2 type ied | - | asserted | a roadside bomb
2 wounded 2 exact civilians | - | asserted | wounded two traders
2 place Monguno (exact NG) | - | asserted | in Monguno
