# Case 11: an army gives no figure, the attackers do.
published 2023-05-14

Des Shebab ont attaqué vendredi une base de l'Union africaine à Baidoa. L'armée burundaise n'a pas donné de bilan. Les Shebab affirment avoir tué 90 soldats.
---
event 1 attack 2023-05-12 | in Baidoa | a: Shebab | b: soldats
1 type attack | - | asserted | Des Shebab ont attaqué vendredi une base de l'Union africaine
1 side_a Shebab (armed_group SO) | - | asserted | Des Shebab
1 date 2023-05-12 | - | asserted | vendredi
1 place Baidoa (exact SO) | - | asserted | à Baidoa
1 side_a Shebab (armed_group SO) | Shebab | asserted | Les Shebab
1 killed 90 exact side_b by attacker | Shebab | asserted | avoir tué 90 soldats
