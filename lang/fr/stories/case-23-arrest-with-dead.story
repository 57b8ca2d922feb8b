# Case 23: an arrest in which others die.
published 2023-05-14

L'armée mexicaine a arrêté un chef du cartel jeudi à Culiacan. Dix soldats et 19 tireurs ont été tués, a indiqué le ministre de la Défense. Aucune victime civile n'a été signalée.
---
event 1 arrest 2023-05-11 | in Culiacan | a: armée mexicaine | b: tireurs
1 side_a armée mexicaine (state_forces MX) | - | asserted | L'armée mexicaine
1 captured 1 exact side_b | - | asserted | a arrêté un chef du cartel
1 date 2023-05-11 | - | asserted | jeudi
1 place Culiacan (exact MX) | - | asserted | à Culiacan
1 killed 10 exact side_a | ministre de la Défense | asserted | Dix soldats et 19 tireurs ont été tués
1 killed 19 exact side_b | ministre de la Défense | asserted | Dix soldats et 19 tireurs ont été tués
1 casualties no number unknown | - | no_indication | Aucune victime civile n'a été signalée
