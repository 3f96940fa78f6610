// AKIpress: a news agency in Bishkek.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'akipress',
  name: 'AKIpress',
  home: 'https://kg.akipress.org',
  country: 'kyrgyzstan',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['kyrgyzstan'],
  passport: {},
  feeds: [
    {
      url: 'https://kg.akipress.org/rss',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
