# A deployment.
published 2023-05-14

Kenya deployed 400 police officers to Port-au-Prince on Friday.
---
event 1 deployment 2023-05-12 | in Port-au-Prince | a: Kenya | b: police officers
1 type deployment | - | asserted | Kenya deployed 400 police officers to Port-au-Prince
1 side_a Kenya (government KE) | - | asserted | Kenya
1 side_b police officers (police) | - | asserted | 400 police officers
1 place Port-au-Prince (exact HT) | - | asserted | Port-au-Prince
1 date 2023-05-12 | - | asserted | on Friday
