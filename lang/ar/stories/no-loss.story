# Without victims.
published 2024-05-15

سقط صاروخ على أرض خالية قرب عسقلان دون وقوع إصابات.
---
event 1 missile_strike | in عسقلان
1 type missile_strike | - | asserted | صاروخ
1 place عسقلان (near IL) | - | asserted | قرب عسقلان
1 casualties 0 exact unknown | - | asserted | دون وقوع إصابات
