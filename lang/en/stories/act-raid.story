# A raid is carried out.
published 2023-05-14

The Burkinabe army carried out a raid on Saturday in Djibo. Twelve terrorists were neutralised.
---
event 1 raid 2023-05-13 | in Djibo | a: Burkinabe army
1 type raid | - | asserted | The Burkinabe army carried out a raid
1 side_a Burkinabe army (state_forces BF) | - | asserted | The Burkinabe army
1 date 2023-05-13 | - | asserted | on Saturday
1 place Djibo (exact BF) | - | asserted | in Djibo
