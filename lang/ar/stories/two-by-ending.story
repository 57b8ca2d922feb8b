# The ending that makes two of one is a number.
published 2023-05-14

أعلن الجيش الفلبيني، السبت، مقتل جنديين وإصابة ضابط في اشتباك مع جماعة أبو سياف في جولو.
---
event 1 clash | in جولو
1 killed 2 exact unknown | الجيش الفلبيني | asserted | مقتل جنديين
1 wounded 1 exact unknown | الجيش الفلبيني | asserted | إصابة ضابط
1 type clash | الجيش الفلبيني | asserted | اشتباك
1 place جولو (region PH) | الجيش الفلبيني | asserted | في جولو
