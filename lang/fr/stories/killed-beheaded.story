# A cruel act told soberly.
published 2023-05-14

Des insurgés ont décapité trois bûcherons mercredi à Palma, au Mozambique.
---
event 1 execution 2023-05-10 | in Palma | a: insurgés | b: bûcherons
1 type execution | - | asserted | Des insurgés ont décapité trois bûcherons
1 side_a insurgés (armed_group) | - | asserted | Des insurgés
1 killed 3 exact civilians | - | asserted | ont décapité trois bûcherons
1 side_b bûcherons (civilians) | - | asserted | trois bûcherons
1 date 2023-05-10 | - | asserted | mercredi
1 place Palma (exact MZ) | - | asserted | à Palma, au Mozambique
