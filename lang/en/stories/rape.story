# Sexual violence has its own type.
published 2018-11-30

Militiamen raped several women near Bentiu, South Sudan, on Thursday, a nurse said.
---
event 1 sexual_violence 2018-11-29 | in Bentiu | a: Militiamen | b: women
1 type sexual_violence | nurse | asserted | Militiamen raped several women
1 side_a Militiamen (armed_group) | nurse | asserted | Militiamen
1 side_b women (person) | nurse | asserted | several women
1 place Bentiu (near SS) | nurse | asserted | near Bentiu, South Sudan
1 date 2018-11-29 | nurse | asserted | on Thursday
