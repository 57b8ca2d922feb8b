# To put off an announcement is not to put off the act.
published 2023-05-14

The announcement of the end of the mission has been postponed, the ministry said.
---
uncoded political_statement | The announcement of the end of the mission has been postponed
