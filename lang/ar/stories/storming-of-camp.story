# The doer completes the noun, the camp behind it is where it happened; a release that is called for is none.
published 2024-05-15

قتل ثلاثة مدنيين خلال اقتحام قوات الاحتلال الإسرائيلي مخيم جنين يوم الاثنين. ودعا الوزير إلى الإفراج عن عشرين معتقلا.
---
event 1 raid 2024-05-13 | in مخيم جنين | a: قوات الاحتلال الإسرائيلي | b: مدنيين
1 killed 3 exact civilians | - | asserted | قتل ثلاثة مدنيين
1 type raid | - | asserted | اقتحام قوات الاحتلال الإسرائيلي
1 side_a قوات الاحتلال الإسرائيلي (state_forces IL) | - | asserted | قوات الاحتلال الإسرائيلي
1 place مخيم جنين (exact PS) | - | asserted | مخيم جنين
1 date 2024-05-13 | - | asserted | يوم الاثنين
1 released 20 exact unknown | - | hypothetical | الإفراج عن عشرين معتقلا
uncoded political_statement | دعا الوزير
