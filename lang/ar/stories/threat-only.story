# A threat to kill has killed nobody.
published 2024-05-15

هدد متمردون بقتل عشرين رهينة في مينداناو.
---
