# Typographic apostrophes and unbreakable spaces are read like plain ones, and quoted as printed.
published 2023-05-14

L’armée d’Éthiopie a tué 14 rebelles lors d’un raid à Gambela, a déclaré l’état-major : « L’opération s’est achevée mardi ».
---
