// France 24: the French television for audiences abroad.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'france-24',
  name: 'France 24',
  home: 'https://www.france24.com',
  country: 'france',
  languages: ['en'],
  camp: 'western-public',
  regions: ['france'],
  passport: {
    owner: {
      says: 'the French state, through France Médias Monde',
      seen: 'https://en.wikipedia.org/wiki/France_24',
    },
  },
  feeds: [
    {
      url: 'https://www.france24.com/en/rss',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
