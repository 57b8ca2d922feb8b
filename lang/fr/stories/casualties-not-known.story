# Not known: no figure.
published 2023-05-14

Aucun bilan n'a été communiqué par les autorités de Port-Soudan.
---
