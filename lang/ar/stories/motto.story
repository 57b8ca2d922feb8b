# A motto is no news.
published 2024-05-15

لا صوت يعلو فوق صوت المعركة.
---
