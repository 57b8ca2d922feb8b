# Victory proclaimed, over a group that is named, is no killing and no event.
published 2023-05-14

The president declared the movement totally defeated in June 2019.
---
uncoded political_statement | The president declared the movement totally defeated
