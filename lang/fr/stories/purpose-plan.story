# To plan attacks is a purpose.
published 2023-05-14

La police a arrêté trois suspects samedi à Bruxelles. Ils voulaient préparer des attaques contre des églises.
---
event 1 arrest 2023-05-13 | in Bruxelles | a: police
1 side_a police (police BE) | - | asserted | La police
1 captured 3 exact side_b | - | asserted | a arrêté trois suspects
1 date 2023-05-13 | - | asserted | samedi
1 place Bruxelles (exact BE) | - | asserted | à Bruxelles
