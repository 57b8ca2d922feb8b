# A protest.
published 2023-05-14

Des milliers d'habitants ont manifesté samedi à Khartoum.
---
event 1 protest 2023-05-13 | in Khartoum | a: habitants
1 type protest | - | asserted | Des milliers d'habitants ont manifesté
1 side_a habitants (civilians) | - | asserted | Des milliers d'habitants
1 date 2023-05-13 | - | asserted | samedi
1 place Khartoum (exact SD) | - | asserted | à Khartoum
