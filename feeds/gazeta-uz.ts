// Gazeta.uz: a news site in Tashkent.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'gazeta-uz',
  name: 'Gazeta.uz',
  home: 'https://www.gazeta.uz',
  country: 'uzbekistan',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['uzbekistan'],
  passport: {},
  feeds: [
    {
      url: 'https://www.gazeta.uz/rss',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
