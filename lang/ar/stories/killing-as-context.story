# Trap 9: a murder named in passing is context.
# open: the murder of somebody is told as news of a killing (lang/ar)
published 2024-05-15

صدر البيان بعد اغتيال قيادي في حركة حماس في طهران.
---
event 1 background assassination | in طهران | b: قيادي في حركة حماس
1 type assassination | - | presupposed | اغتيال قيادي في حركة حماس في طهران
1 side_b قيادي في حركة حماس (armed_group PS) | - | presupposed | قيادي في حركة حماس
1 place طهران (exact IR) | - | asserted | في طهران
