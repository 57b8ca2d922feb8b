# To drown is no attack.
published 2024-05-15

لقي ثمانية مهاجرين حتفهم غرقا قبالة سواحل صبراتة.
---
