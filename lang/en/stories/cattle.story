# Dead animals are not people.
published 2023-05-14

Bandits killed thirty cows on Tuesday in Zurmi.
---
