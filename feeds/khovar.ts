// Khovar: the national news agency in Dushanbe.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'khovar',
  name: 'Khovar',
  home: 'https://khovar.tj',
  country: 'tajikistan',
  languages: ['ru'],
  camp: 'parent-state',
  regions: ['tajikistan'],
  passport: {
    owner: {
      says: 'the central state news agency of Tajikistan, by a government decree of 2004',
      seen: 'https://lingua-sinica.org/dispatch/khovar-news-agency',
    },
  },
  feeds: [
    {
      url: 'https://khovar.tj/rss/',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
