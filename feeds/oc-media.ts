// OC Media: a news site from Tbilisi for both sides of the Caucasus.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'oc-media',
  name: 'OC Media',
  home: 'https://oc-media.org',
  country: 'georgia',
  languages: ['en'],
  camp: 'independent',
  regions: [
    'georgia',
    'armenia',
    'azerbaijan',
    'abkhazia',
    'south-ossetia',
    'nagorno-karabakh',
    'chechnya',
    'dagestan',
    'ingushetia',
    'north-ossetia',
  ],
  passport: {
    funding: {
      says: 'grants of foreign governments and foundations, and readers',
      seen: 'https://en.wikipedia.org/wiki/OC_Media',
    },
    status: [
      {
        says: 'says that the US funding freeze of 2025 took about 80% of its budget',
        seen: 'https://oc-media.org/hey-trump-game-on/',
      },
    ],
  },
  feeds: [
    {
      url: 'https://oc-media.org/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
