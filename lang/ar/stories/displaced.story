# People are driven out.
published 2024-05-15

اضطر آلاف السكان إلى النزوح من بلدة الضعين بسبب القتال.
---
event 1 displacement
1 displaced ? vague civilians | - | asserted | آلاف السكان
1 type clash | - | asserted | القتال
