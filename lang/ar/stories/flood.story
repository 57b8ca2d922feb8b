# A flood is no attack.
published 2024-05-15

تسببت الفيضانات في مقتل خمسين شخصا في درنة.
---
