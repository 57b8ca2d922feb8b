# A group lets people go.
published 2024-05-15

أطلق المسلحون سراح 20 تلميذا خطفوهم في زامفارا الشهر الماضي.
---
event 1 release | a: المسلحون
1 released 20 exact civilians | - | asserted | أطلق المسلحون سراح 20 تلميذا
1 side_a المسلحون (armed_group) | - | asserted | المسلحون
