# A burned village: destruction.
published 2022-03-11

Militiamen torched two villages near Bria, on Thursday, the mayor said.
---
event 1 destruction 2022-03-10 | in Bria | a: Militiamen
1 type destruction | mayor | asserted | Militiamen torched two villages
1 side_a Militiamen (armed_group) | mayor | asserted | Militiamen
1 place Bria (near CF) | mayor | asserted | near Bria
1 date 2022-03-10 | mayor | asserted | on Thursday
