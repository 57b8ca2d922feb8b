# Not killed.
published 2023-05-14

The general was not killed in Tuesday's raid, the army said.
---
event 1 raid 2023-05-09
1 killed no number unknown | army | denied | The general was not killed
1 type raid | army | asserted | Tuesday's raid
1 date 2023-05-09 | army | asserted | Tuesday's raid
