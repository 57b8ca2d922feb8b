# Aircraft of an army strike.
published 2023-05-14

Des avions de l'armée soudanaise ont bombardé, jeudi, un marché à Nyala, tuant 30 civils.
---
event 1 airstrike 2023-05-11 | in Nyala | a: avions de l'armée soudanaise | b: civils
1 type airstrike | - | asserted | Des avions de l'armée soudanaise ont bombardé, jeudi, un marché
1 side_a avions de l'armée soudanaise (state_forces SD) | - | asserted | Des avions de l'armée soudanaise
1 date 2023-05-11 | - | asserted | jeudi
1 place Nyala (exact SD) | - | asserted | à Nyala
1 killed 30 exact civilians | - | asserted | tuant 30 civils
