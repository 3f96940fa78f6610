// UzDaily: a business news site in Tashkent.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'uzdaily',
  name: 'UzDaily',
  home: 'https://www.uzdaily.uz',
  country: 'uzbekistan',
  languages: ['en'],
  camp: 'unknown',
  regions: ['uzbekistan'],
  passport: {},
  feeds: [
    {
      url: 'https://www.uzdaily.uz/en/rss',
      language: 'en',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
