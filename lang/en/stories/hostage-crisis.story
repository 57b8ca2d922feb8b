# Taken hostage is abducted, vaguely many.
published 2022-10-27

Gunmen took dozens of pupils hostage in Kuriga, Nigeria, on Wednesday, the governor said.
---
event 1 abduction 2022-10-26 | in Kuriga | a: Gunmen
1 side_a Gunmen (armed_group) | governor | asserted | Gunmen
1 abducted ? vague civilians | governor | asserted | took dozens of pupils
1 place Kuriga (exact NG) | governor | asserted | in Kuriga, Nigeria
1 date 2022-10-26 | governor | asserted | on Wednesday
