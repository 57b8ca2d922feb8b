# Case 16: a government and a monitor count in parallel.
published 2023-05-14

Une frappe de drone a visé jeudi une caserne à Hama. Le ministère syrien de la Santé fait état de 40 morts. L'Observatoire syrien des droits de l'homme a recensé 60 morts.
---
event 1 drone_strike 2023-05-11 | in Hama
1 type drone_strike | - | asserted | Une frappe de drone
1 date 2023-05-11 | - | asserted | jeudi
1 place Hama (exact SY) | - | asserted | à Hama
1 killed 40 exact unknown | ministère syrien de la Santé | asserted | 40 morts
1 killed 60 exact unknown | Observatoire syrien des droits de l'homme | asserted | 60 morts
