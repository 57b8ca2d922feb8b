# They met their death.
published 2024-05-15

لقي خمسة ركاب حتفهم عندما انفجر لغم بحافلتهم في وسط مالي.
---
event 1 landmine | in وسط مالي | b: ركاب
1 killed 5 exact civilians | - | asserted | لقي خمسة ركاب حتفهم
1 type landmine | - | asserted | لغم
1 place وسط مالي (region ML) | - | asserted | في وسط مالي
