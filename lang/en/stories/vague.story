# Dozens stay dozens, and at least stays at least.
published 2023-05-14

Dozens of people were killed on Saturday in Barsalogho, residents said. At least 30 wounded were treated, a doctor said.
---
event 1 attack 2023-05-13 | in Barsalogho
1 killed ? vague unknown | residents | asserted | Dozens of people were killed
1 date 2023-05-13 | residents | asserted | on Saturday
1 place Barsalogho (exact BF) | residents | asserted | in Barsalogho
1 wounded 30 at_least unknown | doctor | asserted | At least 30 wounded
