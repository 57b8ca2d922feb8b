# A road accident is no violence.
published 2023-05-14

A coach fell into a ravine on Sunday in Kaya.
---
