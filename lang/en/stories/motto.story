# A motto above the text and a credit below it are no news; the copy says whose text it is.
published 2023-05-14

Nobody counts the attacks that never came, only those that killed.

Sunday, May 14, 2023

Three gendarmes killed in ambush near Djibo

Three Burkinabe gendarmes were killed on Saturday in an ambush near Djibo, the army said.

sahel-morning.com
---
