// Trend: a news agency in Baku.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'trend-az',
  name: 'Trend',
  home: 'https://trend.az',
  country: 'azerbaijan',
  languages: ['en'],
  camp: 'unknown',
  regions: ['azerbaijan', 'nagorno-karabakh'],
  passport: {
    owner: {
      says: 'founded in 1995 as a private agency',
      seen: 'https://medialandscapes.org/country/azerbaijan/organisations/news-agencies',
    },
  },
  feeds: [
    {
      url: 'https://www.trend.az/rss/',
      language: 'en',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
