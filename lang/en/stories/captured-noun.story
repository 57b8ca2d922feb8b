# The arrest as a noun.
published 2023-05-14

The arrest of two suspects was announced on Monday by the Kenyan police.
---
event 1 arrest
1 captured 2 exact side_b | - | asserted | The arrest of two suspects
