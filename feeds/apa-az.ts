// APA: a news agency in Baku.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'apa-az',
  name: 'APA',
  home: 'https://apa.az',
  country: 'azerbaijan',
  languages: ['az'],
  camp: 'unknown',
  regions: ['azerbaijan', 'nagorno-karabakh'],
  passport: {},
  feeds: [
    {
      url: 'https://apa.az/rss',
      language: 'az',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
