# An old massacre told on its day is background.
published 2024-08-07

Residents of Srebrenica remembered the 1995 massacre. Thousands of people came.
---
event 1 massacre 1995-01-01..1995-12-31
1 type massacre | - | presupposed | the 1995 massacre
