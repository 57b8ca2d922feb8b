# According to.
published 2023-05-14

According to the police, two gunmen were killed on Monday in Lahore.
---
event 1 attack 2023-05-08 | in Lahore | b: gunmen
1 killed 2 exact side_b | police | asserted | two gunmen were killed
1 date 2023-05-08 | police | asserted | on Monday
1 place Lahore (exact PK) | police | asserted | in Lahore
