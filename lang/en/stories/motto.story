# A motto above the text and a credit below it are no news; the copy says whose text it is.
published 2023-05-14

Nobody counts the attacks that never came, only those that killed.

Sunday, May 14, 2023

Three gendarmes killed in ambush near Djibo

Three Burkinabe gendarmes were killed on Saturday in an ambush near Djibo, the army said.

sahel-morning.com
---
copy of sahel-morning.com | sahel-morning.com
event 1 attack 2023-05-13 | in Djibo
1 killed 3 exact unknown again | - | asserted | Three gendarmes killed
1 killed 3 exact unknown | army | asserted | Three Burkinabe gendarmes were killed
1 date 2023-05-13 | army | asserted | on Saturday
1 type attack | army | asserted | an ambush
1 place Djibo (near BF) | army | asserted | near Djibo
check weekday holds | 2023-05-14 = SUNDAY
uncoded boilerplate | Nobody counts the attacks that never came, only those that killed.
