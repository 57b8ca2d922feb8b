# What somebody means to do, or could do, is no event.
published 2023-05-14

The group recruits fighters in order to plan and carry out attacks against civilians in the region. It could kill dozens of people, a researcher says.
---
