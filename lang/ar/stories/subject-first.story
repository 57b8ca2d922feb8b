# The subject first, the verb in the plural.
published 2024-05-15

مسلحون مجهولون قتلوا ثلاثة مدرسين في باكستان، بحسب الشرطة.
---
event 1 attack | in باكستان | a: مسلحون مجهولون | b: مدرسين
1 side_a مسلحون مجهولون (armed_group) | الشرطة | asserted | مسلحون مجهولون
1 killed 3 exact civilians | الشرطة | asserted | قتلوا ثلاثة مدرسين
1 place باكستان (country PK) | الشرطة | asserted | في باكستان
