# Hostages executed by those who hold them.
published 2023-05-14

Le groupe État islamique a exécuté quatre otages à Cabo Delgado, a annoncé l'armée mozambicaine.
---
event 1 execution | in Cabo Delgado | a: groupe État islamique | b: otages
1 type execution | armée mozambicaine | asserted | Le groupe État islamique a exécuté quatre otages
1 side_a groupe État islamique (armed_group) | armée mozambicaine | asserted | Le groupe État islamique
1 killed 4 exact side_b | armée mozambicaine | asserted | a exécuté quatre otages
1 side_b otages (person) | armée mozambicaine | asserted | quatre otages
1 place Cabo Delgado (admin1 MZ) | armée mozambicaine | asserted | à Cabo Delgado
