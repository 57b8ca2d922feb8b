# A figure since the war began is no event of today.
published 2024-05-15

قتل أكثر من 30 ألف شخص في غزة منذ اندلاع الحرب.
---
tally killed 30000 more_than | - | asserted | قتل أكثر من 30 ألف شخص
