# Forces storm a camp.
published 2024-05-15

اقتحمت قوات إسرائيلية مخيم جنين فجر الاثنين واعتقلت أربعة شبان.
---
event 1 raid 2024-05-13 dawn | in مخيم جنين | a: قوات إسرائيلية
1 type raid | - | asserted | اقتحمت قوات إسرائيلية مخيم جنين
1 side_a قوات إسرائيلية (state_forces IL) | - | asserted | قوات إسرائيلية
1 place مخيم جنين (exact PS) | - | asserted | مخيم جنين
1 date 2024-05-13 dawn | - | asserted | فجر الاثنين
1 captured 4 exact side_b | - | asserted | اعتقلت أربعة شبان
