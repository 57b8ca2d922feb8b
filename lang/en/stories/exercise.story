# An exercise is no attack.
published 2023-05-14

The army simulated the capture of a port on Monday in Djibouti.
---
