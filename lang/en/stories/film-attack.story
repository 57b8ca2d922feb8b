# A drought kills nobody in the sense of conflict.
published 2023-06-21

The drought killed 12 cows in Marsabit, Kenya, on Sunday.
---
