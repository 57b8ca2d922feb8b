# A truce takes effect.
published 2023-11-24

The truce took effect at noon on Friday, a spokesman said.
---
event 1 ceasefire 2023-11-24 noon
1 type ceasefire | spokesman | presupposed | The truce
1 date 2023-11-24 noon | spokesman | asserted | at noon on Friday
