# Neutralised may be killed or captured.
published 2024-05-15

أعلن الجيش التركي تحييد 15 مسلحا في شمال العراق.
---
