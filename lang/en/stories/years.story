# A day without its year takes it from the day of publication, and lies before it; a year that is said stays.
published 2023-01-08

Five Chadian customs officers were killed on December 20 in Bol. An investigation is under way. In March 2015, the government had declared victory over Boko Haram.
---
