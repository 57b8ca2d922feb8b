# A crash kills, and is no attack.
published 2024-05-15

لقي ستة أشخاص مصرعهم في حادث سير قرب سوسة.
---
