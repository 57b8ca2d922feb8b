# Whom they abducted: the pronoun is the object.
published 2024-05-15

حرر الجيش ثلاثة مهندسين خطفهم مسلحون قرب كركوك.
---
event 1 release | in كركوك | a: الجيش
1 rescued 3 exact civilians | - | asserted | حرر الجيش ثلاثة مهندسين
1 side_a الجيش (state_forces IQ) | - | asserted | الجيش
1 place كركوك (near IQ) | - | asserted | قرب كركوك
