// Kursiv Media: a business newspaper in Almaty.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'kursiv',
  name: 'Kursiv Media',
  home: 'https://kz.kursiv.media',
  country: 'kazakhstan',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['kazakhstan'],
  passport: {},
  feeds: [
    {
      url: 'https://kz.kursiv.media/feed/',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
