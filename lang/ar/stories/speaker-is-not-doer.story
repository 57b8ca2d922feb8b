# Who speaks did not do it.
published 2024-05-15

قالت الشرطة إن ثلاثة طلاب قتلوا في هجوم على جامعة في غاريسا.
---
event 1 attack | in غاريسا | b: طلاب
1 killed 3 exact civilians | الشرطة | asserted | ثلاثة طلاب قتلوا
1 type attack | الشرطة | asserted | هجوم
1 place غاريسا (exact KE) | الشرطة | asserted | في غاريسا
