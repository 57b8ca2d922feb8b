published 2023-05-14
# What was only planned, and where, is no place of what happened.

Three men who had come to plan attacks on merchants in Kirkuk were captured on Monday in Mosul.
---
