# A figure of speech.
published 2023-05-14

La hausse des prix a tué le commerce à Lomé.
---
