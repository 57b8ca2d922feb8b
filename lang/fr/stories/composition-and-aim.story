# Leaders who are probably among the dead are no further dead; leaders who were aimed at are no dead at all.
published 2023-05-14

L'armée colombienne a tué treize guérilleros de l'ELN jeudi lors d'un raid dans l'Arauca. Cette opération visait les chefs de l'ELN, a déclaré l'armée. Il est probable que des commandants se trouvent parmi les morts, a-t-elle ajouté.
---
