# An agency cites a source.
published 2024-05-15

نقلت وكالة فرانس برس عن شاهد أن مسلحين قتلوا ثلاثة رعاة قرب موبتي.
---
event 1 attack | in موبتي | a: مسلحين | b: رعاة
1 side_a مسلحين (armed_group) | وكالة فرانس برس < شاهد | asserted | مسلحين
1 killed 3 exact civilians | وكالة فرانس برس < شاهد | asserted | قتلوا ثلاثة رعاة
1 place موبتي (near ML) | وكالة فرانس برس < شاهد | asserted | قرب موبتي
