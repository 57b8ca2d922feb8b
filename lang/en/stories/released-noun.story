# The release as a noun.
published 2023-05-14

The release of four aid workers was announced on Tuesday.
---
event 1 release
1 released 4 exact civilians | - | asserted | The release of four aid workers was announced
