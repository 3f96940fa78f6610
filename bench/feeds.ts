// Feeds that other readers keep as their examples: how many parse, and how far the fields are what is expected of them.
