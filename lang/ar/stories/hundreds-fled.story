# Hundreds of thousands who flee are no number either.
published 2024-05-15

فر مئات السكان من بلدة جيبو بعد هجوم شنه مسلحون.
---
event 1 attack | a: مسلحون
1 displaced ? vague civilians | - | asserted | فر مئات السكان
1 type attack | - | asserted | هجوم
1 side_a مسلحون (armed_group) | - | asserted | مسلحون
