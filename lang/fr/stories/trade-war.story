# A war of tariffs is no war.
published 2023-05-14

La guerre commerciale entre les États-Unis et la Chine a frappé l'acier. Pékin a riposté et la bataille est loin d'être terminée.
---
