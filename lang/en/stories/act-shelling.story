# Shelling.
published 2023-05-14

Artillery shelled the Zamzam camp on Wednesday.
---
event 1 shelling 2023-05-10 | in Zamzam camp
1 type shelling | - | asserted | shelled the Zamzam camp
1 place Zamzam camp (exact SD) | - | asserted | the Zamzam camp
1 date 2023-05-10 | - | asserted | on Wednesday
