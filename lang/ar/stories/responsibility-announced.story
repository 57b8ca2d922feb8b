# To announce one's responsibility is a claim.
published 2024-05-15

أعلنت جماعة نصرة الإسلام والمسلمين مسؤوليتها عن هجوم على ثكنة قرب غاو.
---
event 1 attack | in غاو | a: جماعة نصرة الإسلام والمسلمين
1 side_a جماعة نصرة الإسلام والمسلمين (armed_group ML) | جماعة نصرة الإسلام والمسلمين | asserted | جماعة نصرة الإسلام والمسلمين
1 claimed_by جماعة نصرة الإسلام والمسلمين (armed_group ML) | جماعة نصرة الإسلام والمسلمين | asserted | جماعة نصرة الإسلام والمسلمين
1 type attack | جماعة نصرة الإسلام والمسلمين | presupposed | هجوم
1 place غاو (near ML) | جماعة نصرة الإسلام والمسلمين | asserted | قرب غاو
