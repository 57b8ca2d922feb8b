# Who speaks is the one named beside the verb of saying, not the body that the quotation is about.
published 2023-05-14

“Troops of the general staff carried out a raid in Menaka at dawn on May 6. Eight rebels were killed,” the Malian defence ministry said.
---
