# A headline and its lead are one figure.
published 2024-05-15

مقتل ستة جنود في كمين بالنيجر

قال الجيش النيجري إن ستة جنود قتلوا في كمين قرب تيلابيري يوم الاثنين.
---
event 1 attack 2024-05-13 | in تيلابيري; النيجر
1 killed 6 exact unknown again | - | asserted | مقتل ستة جنود
1 place النيجر (country NE) | - | asserted | بالنيجر
1 killed 6 exact unknown | الجيش النيجري | asserted | ستة جنود قتلوا
1 type attack | الجيش النيجري | asserted | كمين
1 place تيلابيري (near NE) | الجيش النيجري | asserted | قرب تيلابيري
1 date 2024-05-13 | الجيش النيجري | asserted | يوم الاثنين
