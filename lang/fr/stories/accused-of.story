# Somebody is accused of a killing.
published 2023-05-14

Le gouverneur a accusé la milice CODECO d'avoir tué dix villageois samedi à Djugu.
---
event 1 attack 2023-05-13 | in Djugu | a: milice CODECO | b: villageois
1 accused milice CODECO (militia CD) | gouverneur | asserted | Le gouverneur a accusé la milice CODECO d'avoir tué
1 side_a milice CODECO (militia CD) | gouverneur | hedged | la milice CODECO
1 killed 10 exact civilians | gouverneur | hedged | avoir tué dix villageois
1 date 2023-05-13 | gouverneur | asserted | samedi
1 place Djugu (exact CD) | gouverneur | asserted | à Djugu
