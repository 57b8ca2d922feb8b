# Animals, matches and diseases kill and are killed without any political violence.
published 2023-05-14

Drought has killed hundreds of cows in northern Kenya. In Nairobi, the home side were beaten in the final.
---
