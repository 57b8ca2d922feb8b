# A motto above the text and a credit below it are no news; the copy says whose text it is.
published 2023-05-14

On ne parle jamais des attaques que l'on évite, mais de celles qui tuent.

dimanche 14 mai 2023

Trois gendarmes tués dans une embuscade près de Djibo

Trois gendarmes burkinabè ont été tués samedi dans une embuscade près de Djibo, a indiqué l'état-major.

sahel-matin.info
---
