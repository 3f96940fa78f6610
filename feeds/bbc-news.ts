// BBC News: the news of the British public broadcaster.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'bbc-news',
  name: 'BBC News',
  home: 'https://www.bbc.com',
  country: 'united-kingdom',
  languages: ['en'],
  camp: 'western-public',
  regions: ['united-kingdom'],
  passport: {
    funding: {
      says: 'mainly the licence fee paid by British households',
      seen: 'https://www.citizenreadyuk.com/topic/bbc-and-broadcasting',
    },
  },
  feeds: [
    {
      url: 'https://feeds.bbci.co.uk/news/world/rss.xml',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
    {
      url: 'https://feeds.bbci.co.uk/news/world/asia/rss.xml',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
    {
      url: 'https://feeds.bbci.co.uk/news/world/middle_east/rss.xml',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
    {
      url: 'https://feeds.bbci.co.uk/news/world/africa/rss.xml',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
