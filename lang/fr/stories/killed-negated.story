# A denied killing.
published 2023-05-14

L'armée éthiopienne dément avoir tué des civils à Merawi.
---
