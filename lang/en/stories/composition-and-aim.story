# Leaders who are probably among the dead are no further dead; leaders who were aimed at are no dead at all.
published 2023-05-14

The Colombian army killed thirteen ELN guerrillas on Thursday in a raid in Arauca. The operation targeted ELN leaders, the army said. Commanders are likely among the dead, it added.
---
event 1 raid 2023-05-11 | in Arauca | a: Colombian army | b: ELN guerrillas
1 side_a Colombian army (state_forces CO) | - | asserted | The Colombian army
1 killed 13 exact side_b | - | asserted | killed thirteen ELN guerrillas
1 side_b ELN guerrillas (armed_group CO) | - | asserted | ELN guerrillas
1 date 2023-05-11 | - | asserted | on Thursday
1 type raid | - | asserted | a raid
1 place Arauca (exact CO) | - | asserted | in Arauca
1 aim The operation targeted ELN leaders | Colombian army | asserted | The operation targeted ELN leaders
1 composition no number unknown | Colombian army | hedged | Commanders are likely among the dead
