# Who speaks is the one named beside the verb of saying, not the body that the quotation is about.
published 2023-05-14

« Les troupes de l'état-major ont mené un raid à Ménaka à l'aube du 6 mai. Huit rebelles ont été tués », a fait savoir le ministère malien de la Défense.
---
