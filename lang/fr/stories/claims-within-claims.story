# A group claims attacks, somebody reports that it does, the outlet reports that: three voices, no event.
published 2023-05-14

En avril, l'Union africaine a publié son bilan. De janvier à mars 2023, Al-Shabaab a revendiqué 90 attaques en Somalie et au Kenya, a indiqué l'Union africaine.
---
