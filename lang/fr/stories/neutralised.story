# To neutralise may be to kill or to capture: these are not the dead, and over a period they are no event.
published 2023-05-14

Au premier trimestre 2023, l'armée nigérienne a mené 48 opérations. Ces opérations ont permis de capturer 70 suspects et de « neutraliser » 26 autres, dont 5 chefs.
---
