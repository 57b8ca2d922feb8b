# Animals, matches and diseases kill and are killed without any political violence.
published 2023-05-14

La sécheresse a tué des centaines de vaches dans le nord du Kenya. À Nairobi, l'équipe locale a été battue en finale.
---
