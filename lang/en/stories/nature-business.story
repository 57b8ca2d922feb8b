# Nothing of sport, weather or business is an event.
published 2023-05-14

Kane shot wide twice before he killed off the game with a late header. Shares took a hit after the fire sale. A landslide killed twelve people in Nepal.
---
