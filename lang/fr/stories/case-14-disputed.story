# Case 14: each side blames the other; both accusations stand, and the denial.
published 2023-05-14

Une frappe a touché mardi une école à Rafah, tuant 40 personnes. Le Hamas a accusé Israël d'avoir bombardé l'école. Israël a nié toute responsabilité et a imputé la frappe au Jihad islamique.
---
event 1 airstrike 2023-05-09 | in Rafah | a: Israël; Jihad islamique
1 type airstrike | - | asserted | Une frappe
1 date 2023-05-09 | - | asserted | mardi
1 place Rafah (exact PS) | - | asserted | à Rafah
1 killed 40 exact unknown | - | asserted | tuant 40 personnes
1 accused Israël (government IL) | Hamas | asserted | Le Hamas a accusé Israël d'avoir bombardé
1 side_a Israël (government IL) | Hamas | hedged | Israël
1 responsibility_denied Israël (government IL) | Israël | asserted | Israël a nié toute responsabilité
1 accused Jihad islamique (armed_group PS) | Israël | asserted | et a imputé la frappe au Jihad islamique
1 side_a Jihad islamique (armed_group PS) | Israël | hedged | Jihad islamique
