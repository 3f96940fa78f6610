// Balkan Insight: an English-language news site on the Balkans.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'balkan-insight',
  name: 'Balkan Insight',
  home: 'https://balkaninsight.com',
  country: 'serbia',
  languages: ['en'],
  camp: 'independent',
  regions: [
    'kosovo',
    'serbia',
    'bosnia-and-herzegovina',
    'republika-srpska',
    'montenegro',
    'north-macedonia',
    'albania',
    'moldova',
  ],
  passport: {
    owner: {
      says: 'the Balkan Investigative Reporting Network (BIRN)',
      seen: 'https://www.ecoi.net/en/source/10989.html',
    },
    funding: {
      says: 'among others the Austrian Development Cooperation, 2017–2019',
      seen: 'https://www.entwicklung.at/en/projects/detail-en/birn-balkan-investigative-reporting-network-a-paper-trail-to-better-governance-ii',
    },
  },
  feeds: [
    {
      url: 'https://balkaninsight.com/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
