# Two names of one place, one closer than the other, are no conflict and no second event.
published 2023-05-14

The Mozambican army carried out a raid on Monday in northern Mozambique. Six rebels were killed. According to the police, this raid was carried out in Cabo Delgado province.
---
