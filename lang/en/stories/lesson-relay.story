# Voice, relay and outlet are three.
published 2023-05-14

The Baloch Liberation Army killed nine soldiers on Monday in Turbat, the group told AFP.
---
event 1 attack 2023-05-08 | in Turbat | a: Baloch Liberation Army | b: soldiers
1 side_a Baloch Liberation Army (armed_group PK) | AFP < group | asserted | The Baloch Liberation Army
1 killed 9 exact side_b | AFP < group | asserted | killed nine soldiers
1 date 2023-05-08 | AFP < group | asserted | on Monday
1 place Turbat (exact PK) | AFP < group | asserted | in Turbat
