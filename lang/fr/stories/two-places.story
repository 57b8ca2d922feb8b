# Two names of one place, one closer than the other, are no conflict and no second event.
published 2023-05-14

L'armée mozambicaine a mené un raid lundi dans le nord du Mozambique. Six rebelles ont été tués. Selon la police, ce raid a été mené dans la province de Cabo Delgado.
---
