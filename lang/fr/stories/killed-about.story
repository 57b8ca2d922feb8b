# Some fifteen: about.
published 2023-05-14

Une quinzaine de rebelles ont été abattus lundi à Goma, a indiqué l'armée congolaise.
---
event 1 attack 2023-05-08 | in Goma | b: rebelles
1 killed 15 about side_b | armée congolaise | asserted | Une quinzaine de rebelles ont été abattus
1 date 2023-05-08 | armée congolaise | asserted | lundi
1 place Goma (exact CD) | armée congolaise | asserted | à Goma
