# Qui est cité, avec son titre en apposition, n'est pas compté parmi les morts ; la fuite d'habitants suit la tuerie.
published 2024-03-14

Neuf habitants ont été tués dans le village de Kizimba, près de Rutshuru. Selon l'administrateur du territoire, le colonel Luc Bakole, « ces paysans, parmi lesquels cinq femmes et deux enfants, ont été tués à la machette dans la nuit de mardi à mercredi par des éléments du M23 ». Un responsable de la société civile locale parle de 21 victimes. Quatre personnes sont portées disparues. Quelque 3 000 personnes ont fui depuis mercredi.
---
event 1 attack 2024-03-12 night | in Kizimba | a: éléments du M23 | b: habitants
1 killed 9 exact civilians | - | asserted | Neuf habitants ont été tués
1 place Kizimba (near CD) | - | asserted | dans le village de Kizimba, près de Rutshuru
1 killed no number civilians | administrateur du territoire | asserted | ces paysans, parmi lesquels cinq femmes et deux enfants, ont été tués
1 composition 5 exact unknown | administrateur du territoire | asserted | cinq femmes
1 composition 2 exact unknown | administrateur du territoire | asserted | deux enfants
1 date 2024-03-12 night | administrateur du territoire | asserted | dans la nuit de mardi à mercredi
1 side_a éléments du M23 (armed_group CD) | administrateur du territoire | asserted | des éléments du M23
1 casualties 21 exact unknown | responsable de la société civile locale | asserted | 21 victimes
1 missing 4 exact unknown | - | asserted | Quatre personnes sont portées disparues
1 displaced 3000 about unknown | - | asserted | Quelque 3 000 personnes ont fui
1 date 2024-03-13 | - | asserted | depuis mercredi
