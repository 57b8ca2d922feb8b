# In a part of a country.
published 2023-05-14

Neuf villageois ont été tués samedi dans l'est de la République démocratique du Congo.
---
event 1 attack 2023-05-13 | in est de la République démocratique du Congo | b: villageois
1 killed 9 exact civilians | - | asserted | Neuf villageois ont été tués
1 date 2023-05-13 | - | asserted | samedi
1 place est de la République démocratique du Congo (region CD) | - | asserted | dans l'est de la République démocratique du Congo
