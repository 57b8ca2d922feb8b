# Dead animals are not people.
published 2023-05-14

Des bandits ont tué trente vaches mardi à Zurmi.
---
