# Tried to kill: nobody died.
published 2023-05-14

Gunmen tried to kill a judge on Monday in Cali.
---
