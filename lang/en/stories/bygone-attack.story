# An attack of years ago, named by its day at the end of the news, is an event of its own.

Raid kills four in Gao

Gunmen killed four traders in Gao. Two others were wounded. The mayor called for calm. The market was closed.

The town has known worse: militants abducted 30 pupils during an attack on 12 March 2014.
---
event 1 raid | in Gao | a: Gunmen | b: traders
event 2 abduction 2014-03-12 | a: militants
1 type raid | - | asserted | Raid
1 killed 4 exact civilians | - | asserted | kills four
1 place Gao (exact ML) | - | asserted | in Gao
1 side_a Gunmen (armed_group) | - | asserted | Gunmen
1 killed 4 exact civilians again | - | asserted | killed four traders
1 place Gao (exact ML) | - | asserted | in Gao
1 wounded 2 exact unknown | - | asserted | Two others were wounded
2 side_a militants (armed_group) | - | asserted | militants
2 abducted 30 exact civilians | - | asserted | abducted 30 pupils
2 type attack | - | asserted | an attack
2 date 2014-03-12 | - | asserted | on 12 March 2014
uncoded political_statement | The mayor called for calm
