// Asia-Plus: a media group in Dushanbe.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'asia-plus',
  name: 'Asia-Plus',
  home: 'https://asiaplustj.info',
  country: 'tajikistan',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['tajikistan'],
  passport: {},
  feeds: [
    {
      url: 'https://asiaplustj.info/rss/',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
