// UzA: the national news agency in Tashkent.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'uza',
  name: 'UzA',
  home: 'https://uza.uz',
  country: 'uzbekistan',
  languages: ['ru'],
  camp: 'parent-state',
  regions: ['uzbekistan'],
  passport: {
    owner: {
      says: 'the national news agency of Uzbekistan; its head is appointed by the president',
      seen: 'http://www.xebersaati.com/news/98240-uzbekistan-names-new-director-general-of-national-news-agency/',
    },
  },
  feeds: [
    {
      url: 'https://uza.uz/rss/',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
