# Dozens stay dozens, and at least stays at least.
published 2023-05-14

Dozens of people were killed on Saturday in Barsalogho, residents said. At least 30 wounded were treated, a doctor said.
---
