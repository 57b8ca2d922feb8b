# Torture.
published 2023-05-14

Des geôliers ont torturé six détenus à Benghazi, selon l'ONU.
---
event 1 torture | in Benghazi | a: geôliers | b: détenus
1 type torture | ONU | asserted | Des geôliers ont torturé six détenus
1 side_a geôliers (person) | ONU | asserted | Des geôliers
1 side_b détenus (person) | ONU | asserted | six détenus
1 place Benghazi (exact LY) | ONU | asserted | à Benghazi
