# No sign of victims is not zero.
published 2023-05-14

There is no indication that civilians were harmed, the ministry said.
---
