# Football speaks like war.
published 2023-05-14

Lyon a été battu dimanche à Marseille. L'attaquant a tiré deux fois sur le poteau et la défense a explosé.
---
