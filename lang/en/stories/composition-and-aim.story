# Leaders who are probably among the dead are no further dead; leaders who were aimed at are no dead at all.
published 2023-05-14

The Colombian army killed thirteen ELN guerrillas on Thursday in a raid in Arauca. The operation targeted ELN leaders, the army said. Commanders are likely among the dead, it added.
---
