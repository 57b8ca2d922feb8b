# Whoever holds the office on the day of the report speaks for the government; a namesake does not.
published 2016-04-13

Two militants were killed in a raid near Gao on Sunday, President Ibrahim Boubacar Keita said. Four soldiers were wounded, the army said.
---
event 1 raid 2016-04-10 | in Gao | b: militants
1 killed 2 exact side_b | President Ibrahim Boubacar Keita | asserted | Two militants were killed
1 type raid | President Ibrahim Boubacar Keita | asserted | a raid
1 place Gao (near ML) | President Ibrahim Boubacar Keita | asserted | near Gao
1 date 2016-04-10 | President Ibrahim Boubacar Keita | asserted | on Sunday
1 wounded 4 exact unknown | army | asserted | Four soldiers were wounded
