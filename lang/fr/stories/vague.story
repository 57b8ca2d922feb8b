# Dozens stay dozens, and at least stays at least.
published 2023-05-14

Des dizaines de personnes ont été tuées samedi à Barsalogho, selon des habitants. Au moins 30 blessés ont été soignés, a dit un médecin.
---
