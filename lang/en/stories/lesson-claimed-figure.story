# What a group claims is its claim.
published 2023-05-14

Monday's attack in Mogadishu killed eight soldiers, police said. Al-Shabaab claimed responsibility for the attack, saying that it had killed 30 soldiers.
---
event 1 attack 2023-05-08 | in Mogadishu | a: Al-Shabaab
1 type attack | police | asserted | Monday's attack
1 date 2023-05-08 | police | asserted | Monday's attack
1 place Mogadishu (exact SO) | police | asserted | in Mogadishu
1 killed 8 exact unknown | police | asserted | killed eight soldiers
1 claimed_by Al-Shabaab (armed_group SO) | Al-Shabaab | asserted | Al-Shabaab claimed responsibility for the attack
1 side_a Al-Shabaab (armed_group SO) | Al-Shabaab | asserted | Al-Shabaab
1 killed 30 exact unknown | Al-Shabaab | asserted | had killed 30 soldiers
