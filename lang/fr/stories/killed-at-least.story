# A floor is a floor.
published 2023-05-14

Au moins vingt fidèles ont été tués dimanche à Owo, a déclaré la police.
---
event 1 attack 2023-05-14 | in Owo | b: fidèles
1 killed 20 at_least civilians | police | asserted | Au moins vingt fidèles ont été tués
1 date 2023-05-14 | police | asserted | dimanche
1 place Owo (exact NG) | police | asserted | à Owo
