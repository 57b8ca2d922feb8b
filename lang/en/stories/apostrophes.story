# Typographic apostrophes and unbreakable spaces are read like plain ones, and quoted as printed.
published 2023-05-14

Ethiopia’s army killed 14 rebels in a raid in Gambela, the army’s general staff said: “The operation ended on Tuesday.”
---
