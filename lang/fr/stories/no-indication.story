# That nothing points to civilian victims is no number, and never zero.
# Trap 3 of the seed.
published 2023-05-14

Neuf miliciens ont été tués mardi par l'armée nigériane à Maiduguri, a annoncé l'armée. Il n'y a aucune indication que des civils aient été touchés, a-t-elle ajouté.
---
event 1 attack 2023-05-09 | in Maiduguri | a: armée nigériane | b: miliciens
1 killed 9 exact side_b by attacker | armée | asserted | Neuf miliciens ont été tués
1 date 2023-05-09 | armée | asserted | mardi
1 side_a armée nigériane (state_forces NG) | armée | asserted | l'armée nigériane
1 place Maiduguri (exact NG) | armée | asserted | à Maiduguri
1 casualties no number civilians | armée | no_indication | Il n'y a aucune indication que des civils aient été touchés
