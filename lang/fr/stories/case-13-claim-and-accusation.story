# Case 13: one body claims, another is accused: two different things.
published 2023-05-14

Des hommes armés ont tué 30 personnes samedi à Kazan, en Russie. L'État islamique a revendiqué l'attaque. Moscou a accusé l'Ukraine d'être derrière l'attaque.
---
event 1 attack 2023-05-13 | in Kazan | a: État islamique; Ukraine | b: personnes
1 side_a hommes armés (armed_group) | - | asserted | Des hommes armés
1 killed 30 exact side_b | - | asserted | ont tué 30 personnes
1 date 2023-05-13 | - | asserted | samedi
1 place Kazan (exact RU) | - | asserted | à Kazan, en Russie
1 claimed_by État islamique (armed_group) | État islamique | asserted | L'État islamique a revendiqué l'attaque
1 side_a État islamique (armed_group) | État islamique | asserted | L'État islamique
1 type attack | État islamique | asserted | l'attaque
1 accused Ukraine (government UA) | Moscou | asserted | Moscou a accusé l'Ukraine d'être derrière l'attaque
1 side_a Ukraine (government UA) | Moscou | hedged | l'Ukraine
