# A quotation.
published 2023-05-14

« Nous avons perdu trois soldats », a déclaré le général Mansour Bako.
---
event 1 attack
1 killed 3 exact unknown | général Mansour Bako | asserted | avons perdu trois soldats
