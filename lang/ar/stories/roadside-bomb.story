# A bomb by the road.
published 2024-05-15

انفجرت عبوة ناسفة في رتل للجيش قرب تيلابيري وقتل جنديان.
---
event 1 ied | in تيلابيري
1 type ied | - | asserted | عبوة ناسفة في رتل
1 place تيلابيري (near NE) | - | asserted | قرب تيلابيري
1 killed 2 exact unknown | - | asserted | قتل جنديان
