# A drone strike.
published 2023-05-14

Une frappe de drone a visé un convoi lundi à Tinzaouaten.
---
event 1 drone_strike 2023-05-08 | in Tinzaouaten
1 aim Une frappe de drone a visé un convoi | - | asserted | Une frappe de drone a visé un convoi
1 type drone_strike | - | asserted | Une frappe de drone
1 date 2023-05-08 | - | asserted | lundi
1 place Tinzaouaten (exact ML) | - | asserted | à Tinzaouaten
