# Victims, said by somebody.
published 2023-05-14

Une explosion a secoué mardi un marché à Maiduguri. La police parle de 21 victimes.
---
event 1 bombing 2023-05-09 | in Maiduguri
1 type bombing | - | asserted | Une explosion
1 date 2023-05-09 | - | asserted | mardi
1 place Maiduguri (exact NG) | - | asserted | à Maiduguri
1 casualties 21 exact unknown | police | asserted | 21 victimes
