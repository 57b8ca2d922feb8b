# A vote is no violence.
published 2023-05-14

The government announced the date of the vote on Friday in Bissau.
---
