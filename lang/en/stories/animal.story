# What an animal does is no violence.
published 2023-05-14

A hippo killed a fisherman on Monday near Mopti. Two boys were bitten by a dog in Gao.
---
