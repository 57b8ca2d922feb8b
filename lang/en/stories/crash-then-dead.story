# The dead two sentences behind a crash died of it.
published 2023-05-14

A plane crashed near Goma on Monday.
The wreck burned all night.
Twelve people were killed and three were injured.
---
