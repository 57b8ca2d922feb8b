# People flee: displaced, not killed.
published 2023-10-02

Some 3,000 villagers fled their homes in Ituri, Congo, on Sunday, the mayor said.
---
event 1 displacement 2023-10-01 | in Ituri
1 displaced 3000 about civilians | mayor | asserted | Some 3,000 villagers fled
1 place Ituri (admin1 CD) | mayor | asserted | in Ituri, Congo
1 date 2023-10-01 | mayor | asserted | on Sunday
