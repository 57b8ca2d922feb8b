# That nothing points to civilian victims is no number, and never zero.
published 2023-05-14

Nine militiamen were killed on Tuesday by the Nigerian army in Maiduguri, the army said. There is no indication that civilians were hurt, it added.
---
