# Killed or wounded: not said which.
published 2023-05-14

Une quarantaine de policiers ont été tués ou blessés samedi à Hérat.
---
