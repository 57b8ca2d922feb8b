# A toll told in the headline, in the text and once more is one figure; the same number in a date is none.
published 2023-05-14

L'armée philippine a tué 11 combattants d'Abou Sayyaf à Jolo

Les soldats philippins ont tué onze combattants d'Abou Sayyaf à Jolo le 11 mai, a annoncé l'armée. Deux des onze combattants tués étaient recherchés depuis des années.
---
