# A denied killing.
published 2023-05-14

L'armée éthiopienne dément avoir tué des civils à Merawi.
---
event 1 attack | in Merawi | a: armée éthiopienne | b: civils
1 responsibility_denied armée éthiopienne (state_forces ET) | armée éthiopienne | asserted | L'armée éthiopienne dément avoir tué
1 killed no number civilians | armée éthiopienne | denied | avoir tué des civils
1 place Merawi (exact ET) | armée éthiopienne | asserted | à Merawi
