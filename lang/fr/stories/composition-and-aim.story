# Leaders who are probably among the dead are no further dead; leaders who were aimed at are no dead at all.
# Trap 6 of the seed.
published 2023-05-14

L'armée colombienne a tué treize guérilleros de l'ELN jeudi lors d'un raid dans l'Arauca. Cette opération visait les chefs de l'ELN, a déclaré l'armée. Il est probable que des commandants se trouvent parmi les morts, a-t-elle ajouté.
---
event 1 raid 2023-05-11 | in Arauca | a: armée colombienne | b: guérilleros de l'ELN
1 side_a armée colombienne (state_forces CO) | - | asserted | L'armée colombienne
1 killed 13 exact side_b | - | asserted | a tué treize guérilleros de l'ELN
1 side_b guérilleros de l'ELN (armed_group CO) | - | asserted | guérilleros de l'ELN
1 date 2023-05-11 | - | asserted | jeudi
1 type raid | - | asserted | un raid
1 place Arauca (exact CO) | - | asserted | dans l'Arauca
1 aim Cette opération visait les chefs de l'ELN | armée colombienne | asserted | Cette opération visait les chefs de l'ELN
1 composition no number unknown | armée colombienne | hedged | Il est probable que des commandants se trouvent parmi les morts
