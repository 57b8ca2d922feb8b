# An opinion is no news.
published 2024-05-15

يرى محللون أن الحرب قد تستمر سنوات.
---
