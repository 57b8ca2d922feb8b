# A stabbing.
published 2024-05-15

طعن شاب ثلاثة أشخاص في محطة قطار بمدينة هامبورغ.
---
event 1 attack | in مدينة هامبورغ | a: شاب | b: أشخاص
1 type attack | - | asserted | طعن شاب ثلاثة أشخاص
1 side_a شاب (person) | - | asserted | شاب
1 side_b أشخاص (person) | - | asserted | ثلاثة أشخاص
1 place مدينة هامبورغ (exact DE) | - | asserted | بمدينة هامبورغ
