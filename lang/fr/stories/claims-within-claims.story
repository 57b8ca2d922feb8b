# A group claims attacks, somebody reports that it does, the outlet reports that: three voices, no event.
# Trap 8 of the seed.
published 2023-05-14

En avril, l'Union africaine a publié son bilan. De janvier à mars 2023, Al-Shabaab a revendiqué 90 attaques en Somalie et au Kenya, a indiqué l'Union africaine.
---
tally attacks claimed 90 exact 2023-01-01..2023-03-31 in KE,SO by Al-Shabaab | Union africaine < Al-Shabaab | asserted | De janvier à mars 2023, Al-Shabaab a revendiqué 90 attaques en Somalie et au Kenya
