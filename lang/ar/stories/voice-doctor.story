# A doctor may speak.
published 2024-05-15

قال طبيب في مستشفى غوما إن المستشفى استقبل 30 جريحا.
---
event 1 other
1 wounded 30 exact unknown | طبيب | asserted | 30 جريحا
