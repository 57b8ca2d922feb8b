# A village that no table has lies where the town named beside it is: its own name, no point of its own.

قتل مسلحون 12 مدنيا في قرية توفنكارا بالقرب من جيبو.
---
event 1 attack | in توفنكارا | a: مسلحون | b: مدنيا
1 killed 12 exact civilians | - | asserted | قتل مسلحون 12 مدنيا
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place توفنكارا (near BF) | - | asserted | في قرية توفنكارا بالقرب من جيبو
