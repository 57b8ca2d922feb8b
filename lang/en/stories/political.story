# Victories declared, wishes and announcements put off are political statements, listed and not coded.
published 2023-05-14

In 2018, the Nigerian government had declared victory over Boko Haram. In April, the president called for the departure of French forces. The announcement of an agreement has been postponed.
---
uncoded political_statement | the Nigerian government had declared victory
uncoded political_statement | the president called for the departure of French forces
uncoded political_statement | The announcement of an agreement has been postponed
