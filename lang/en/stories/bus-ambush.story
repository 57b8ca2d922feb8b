# A bus ambush: passengers shot, the driver counted apart.
published 2023-03-14

Gunmen ambushed a bus near Kaya, Burkina Faso, on Monday and killed nine passengers, the governor said. Two others were wounded, he added.
---
event 1 attack 2023-03-13 | in Kaya | a: Gunmen | b: passengers
1 type attack | governor | asserted | Gunmen ambushed a bus
1 side_a Gunmen (armed_group) | governor | asserted | Gunmen
1 place Kaya (near BF) | governor | asserted | near Kaya, Burkina Faso
1 date 2023-03-13 | governor | asserted | on Monday
1 killed 9 exact civilians | governor | asserted | killed nine passengers
1 wounded 2 exact unknown | governor | asserted | Two others were wounded
