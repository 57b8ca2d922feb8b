# An exercise is no attack.
published 2023-05-14

L'armée a simulé la prise d'un port lundi à Djibouti.
---
