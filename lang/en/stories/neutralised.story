# To neutralise may be to kill or to capture: these are not the dead, and over a period they are no event.
published 2023-05-14

In the first quarter of 2023, the Nigerien army carried out 48 operations. These operations led to the capture of 70 suspects and “neutralised” 26 others, including 5 leaders.
---
