# A toll told in the headline, in the text and once more is one figure; the same number in a date is none.
published 2023-05-14

Philippine army kills 11 Abu Sayyaf fighters in Jolo

Philippine soldiers killed eleven Abu Sayyaf fighters in Jolo on May 11, the army said. Two of the eleven fighters killed had been wanted for years.
---
