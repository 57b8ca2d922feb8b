# A massacre taken as known.
published 2024-05-15

زار وفد القرية التي شهدت المجزرة.
---
event 1 massacre
1 type massacre | - | presupposed | المجزرة
