# Taken hostage.
published 2023-05-14

Pirates took twelve sailors hostage on Monday off Cotonou.
---
event 1 abduction 2023-05-08 | in Cotonou | a: Pirates
1 side_a Pirates (armed_group) | - | asserted | Pirates
1 abducted 12 exact side_b | - | asserted | took twelve sailors
1 date 2023-05-08 | - | asserted | on Monday
1 place Cotonou (near BJ) | - | asserted | off Cotonou
