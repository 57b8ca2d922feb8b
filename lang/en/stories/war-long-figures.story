# What a war has cost is no toll of today's attack, and its year is not its day; "the deadliest since" counts nothing.
published 2024-03-12

Gunmen killed nine villagers near Djibo on Monday, the army said. The raid, which also wounded 40 people, is the deadliest in the region since 2019.

The war, which broke out in April 2018 between the army and the rebels, has killed tens of thousands and displaced more than two million people, according to the United Nations.
---
event 1 attack 2024-03-11 | in Djibo | a: Gunmen | b: villagers
1 side_a Gunmen (armed_group) | army | asserted | Gunmen
1 killed 9 exact civilians | army | asserted | killed nine villagers
1 place Djibo (near BF) | army | asserted | near Djibo
1 date 2024-03-11 | army | asserted | on Monday
1 wounded 40 exact unknown | - | asserted | wounded 40 people
tally displaced 2000000 more_than | United Nations | asserted | displaced more than two million people
