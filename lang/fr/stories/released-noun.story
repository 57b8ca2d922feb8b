# Their release is announced.
published 2023-05-14

Le gouvernement a annoncé la libération de huit otages jeudi à Abuja.
---
event 1 release 2023-05-11 | in Abuja
1 released 8 exact unknown | gouvernement | asserted | la libération de huit otages
1 date 2023-05-11 | gouvernement | asserted | jeudi
1 place Abuja (exact NG) | gouvernement | asserted | à Abuja
