# A motto above the text and a credit below it are no news; the copy says whose text it is.
# Trap 1 of the seed, and its first negative case.
published 2023-05-14

On ne parle jamais des attaques que l'on évite, mais de celles qui tuent.

dimanche 14 mai 2023

Trois gendarmes tués dans une embuscade près de Djibo

Trois gendarmes burkinabè ont été tués samedi dans une embuscade près de Djibo, a indiqué l'état-major.

sahel-matin.info
---
copy of sahel-matin.info | sahel-matin.info
event 1 attack 2023-05-13 | in Djibo
1 killed 3 exact unknown again | - | asserted | Trois gendarmes tués
1 killed 3 exact unknown | état-major | asserted | Trois gendarmes burkinabè ont été tués
1 date 2023-05-13 | état-major | asserted | samedi
1 type attack | état-major | asserted | une embuscade
1 place Djibo (near BF) | état-major | asserted | près de Djibo
check weekday holds | 2023-05-14 = SUNDAY
uncoded boilerplate | On ne parle jamais des attaques que l'on évite, mais de celles qui tuent.
