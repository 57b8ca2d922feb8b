# Killed or wounded: not said which.
published 2023-05-14

Une quarantaine de policiers ont été tués ou blessés samedi à Hérat.
---
event 1 other 2023-05-13 | in Hérat
1 casualties 40 about unknown | - | asserted | Une quarantaine de policiers ont été tués ou blessés
1 date 2023-05-13 | - | asserted | samedi
1 place Hérat (exact AF) | - | asserted | à Hérat
