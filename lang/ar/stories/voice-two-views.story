# Another voice set against the first.
published 2024-05-15

قالت الشرطة إن خمسة أشخاص قتلوا في نيروبي، فيما قال ناشط إن عشرة أشخاص قتلوا.
---
event 1 attack | in نيروبي
1 killed 5 exact unknown | الشرطة | asserted | خمسة أشخاص قتلوا
1 place نيروبي (exact KE) | الشرطة | asserted | في نيروبي
1 killed 10 exact unknown | ناشط | asserted | عشرة أشخاص قتلوا
