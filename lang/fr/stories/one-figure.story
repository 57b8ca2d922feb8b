# A toll told in the headline, in the text and once more is one figure; the same number in a date is none.
# Trap 2 of the seed.
published 2023-05-14

L'armée philippine a tué 11 combattants d'Abou Sayyaf à Jolo

Les soldats philippins ont tué onze combattants d'Abou Sayyaf à Jolo le 11 mai, a annoncé l'armée. Deux des onze combattants tués étaient recherchés depuis des années.
---
event 1 attack 2023-05-11 | in Jolo | a: soldats philippins | b: combattants d'Abou Sayyaf
1 killed 11 exact side_b again | - | asserted | a tué 11 combattants d'Abou Sayyaf
1 side_a soldats philippins (state_forces PH) | armée philippine | asserted | Les soldats philippins
1 killed 11 exact side_b by attacker | armée philippine | asserted | ont tué onze combattants d'Abou Sayyaf
1 side_b combattants d'Abou Sayyaf (armed_group PH) | armée philippine | asserted | combattants d'Abou Sayyaf
1 place Jolo (exact PH) | armée philippine | asserted | à Jolo
1 date 2023-05-11 | armée philippine | asserted | le 11 mai
