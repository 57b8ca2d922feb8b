# A killing told as context is background, with no more than a latest day.
published 2023-05-14

Two Lebanese soldiers were killed on Friday in an attack in Tyre. Tensions had risen after the assassination of a minister in Beirut, the government recalled in a statement of May 2.
---
