# Abducted and fled are told apart; hundreds is no number.
published 2023-05-14

خطف مسلحون ثلاثة صحفيين في غاو يوم الخميس، بينما نزح مئات المدنيين.
---
event 1 abduction 2023-05-11 | in غاو | a: مسلحون
1 abducted 3 exact side_b | - | asserted | خطف مسلحون ثلاثة صحفيين
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
1 place غاو (exact ML) | - | asserted | في غاو
1 date 2023-05-11 | - | asserted | يوم الخميس
1 displaced ? vague civilians | - | asserted | نزح مئات المدنيين
