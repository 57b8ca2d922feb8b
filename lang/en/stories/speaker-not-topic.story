# Who speaks is the one named beside the verb of saying, not the body that the quotation is about.
published 2023-05-14

“Troops of the general staff carried out a raid in Menaka at dawn on May 6. Eight rebels were killed,” the Malian defence ministry said.
---
event 1 raid 2023-05-06 dawn | in Menaka | a: Troops of the general staff | b: rebels
1 type raid | Malian defence ministry | asserted | Troops of the general staff carried out a raid
1 side_a Troops of the general staff (state_forces ML) | Malian defence ministry | asserted | Troops of the general staff
1 place Menaka (exact ML) | Malian defence ministry | asserted | in Menaka
1 date 2023-05-06 dawn | Malian defence ministry | asserted | at dawn on May 6
1 killed 8 exact side_b by attacker | Malian defence ministry | asserted | Eight rebels were killed
