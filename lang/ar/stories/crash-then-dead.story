# The dead two sentences behind a crash died of it.
published 2023-05-14

تحطمت طائرة قرب غوما يوم الأحد.
ووصلت فرق الإنقاذ إلى المكان.
وقتل اثنا عشر شخصا.
---
