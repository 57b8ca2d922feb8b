# Nature kills without anybody doing it.
published 2023-05-14

Le séisme a fait 300 morts et des milliers de blessés vendredi à Marrakech. Un glissement de terrain a tué douze villageois.
---
