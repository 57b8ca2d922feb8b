# Words of attribution cover what they govern: the sentence before them stays without a voice.
published 2023-05-14

Four Kenyan police officers were wounded on Sunday in Mandera. According to Reuters, which spoke to a police official, they are in stable condition.
---
