# Case 03: the end of a mission put off is a status, and no withdrawal.
published 2023-05-14

Les pourparlers entre le gouvernement et les rebelles ont été reportés, a annoncé mardi la présidence.
---
event 1 talks | a: gouvernement | b: rebelles
1 status postponed | présidence | asserted | Les pourparlers entre le gouvernement et les rebelles ont été reportés
1 type talks | présidence | presupposed | Les pourparlers
1 side_a gouvernement (government) | présidence | asserted | le gouvernement
1 side_b rebelles (armed_group) | présidence | asserted | les rebelles
