// Azertac: the state news agency in Baku.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'azertac',
  name: 'Azertac',
  home: 'https://azertag.az',
  country: 'azerbaijan',
  languages: ['en', 'ru'],
  camp: 'parent-state',
  regions: ['azerbaijan', 'nagorno-karabakh'],
  passport: {
    owner: {
      says: 'the official news agency of Azerbaijan',
      seen: 'https://en.wikipedia.org/wiki/Azerbaijan_State_Telegraph_Agency',
    },
  },
  feeds: [
    {
      url: 'https://azertag.az/en/rss',
      language: 'en',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
    {
      url: 'https://azertag.az/ru/rss',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
