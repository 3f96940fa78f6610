// Kabar: the national news agency in Bishkek.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'kabar',
  name: 'Kabar',
  home: 'https://kabar.kg',
  country: 'kyrgyzstan',
  languages: ['ky'],
  camp: 'unknown',
  regions: ['kyrgyzstan'],
  passport: {},
  feeds: [
    {
      url: 'https://kabar.kg/rss',
      language: 'ky',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
