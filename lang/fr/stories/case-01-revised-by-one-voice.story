# Case 01: one voice revises its own count; both figures stand with that voice.
published 2023-05-14

Quinze combattants de l'État islamique ont été tués jeudi lors d'un raid à Rutba, a annoncé vendredi l'armée irakienne.

L'armée irakienne a ramené samedi le bilan à 14 morts.
---
event 1 raid 2023-05-11 | in Rutba | b: combattants de l'État islamique
1 killed 15 exact side_b | armée irakienne | asserted | Quinze combattants de l'État islamique ont été tués
1 side_b combattants de l'État islamique (armed_group) | armée irakienne | asserted | combattants de l'État islamique
1 date 2023-05-11 | armée irakienne | asserted | jeudi
1 type raid | armée irakienne | asserted | un raid
1 place Rutba (exact IQ) | armée irakienne | asserted | à Rutba
1 killed 14 exact side_b | armée irakienne | asserted | le bilan à 14 morts
1 side_b morts (armed_group) | armée irakienne | asserted | morts
