# Bodies found are dead people.
published 2023-05-14

The bodies of eight migrants were found on Tuesday in Zuwara after the clashes, the Red Cross said.
---
event 1 clash 2023-05-09
1 killed 8 exact unknown | Red Cross | asserted | The bodies of eight migrants were found
1 date 2023-05-09 | Red Cross | asserted | on Tuesday
1 type clash | Red Cross | asserted | the clashes
