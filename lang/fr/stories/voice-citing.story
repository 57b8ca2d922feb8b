# An agency cites a statement.
published 2023-05-14

Vingt rebelles ont été tués à Lashio, rapporte Reuters, citant un porte-parole de l'armée.
---
event 1 attack | in Lashio | b: rebelles
1 killed 20 exact side_b | Reuters < porte-parole de l'armée | asserted | Vingt rebelles ont été tués
1 place Lashio (exact MM) | Reuters < porte-parole de l'armée | asserted | à Lashio
