# To be hit by an illness is no wound, and dead cattle are no dead people.
published 2023-05-14

سجلت الوزارة إصابة 40 شخصا بفيروس جديد في الخرطوم. وقتل الجفاف الماشية.
---
