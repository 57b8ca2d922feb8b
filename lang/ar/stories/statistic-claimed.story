# Claims counted over a time.
published 2024-05-15

في عام 2023 تبنت الحركة 60 هجوما في الصومال.
---
tally attacks claimed 60 exact 2023-01-01..2023-12-31 in SO by الحركة | الحركة | asserted | في عام 2023 تبنت الحركة 60 هجوما في الصومال
