# Forced to flee.
published 2023-05-14

The shelling forced a thousand families to flee Daraa.
---
event 1 displacement
1 displaced 1000 exact civilians | - | asserted | forced a thousand families
