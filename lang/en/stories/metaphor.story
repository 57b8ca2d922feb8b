# Words of war for other things.
published 2023-05-14

The minister came under fire in parliament over the budget. Critics attacked the bill.
---
