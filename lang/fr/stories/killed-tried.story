# What is tried is not done.
published 2023-05-14

Un homme a tenté de tuer un juge lundi à Bogota.
---
