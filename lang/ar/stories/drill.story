# An exercise is no fight.
published 2024-05-15

أجرى الجيش تمرينا عسكريا في الصحراء شارك فيه ألف جندي.
---
