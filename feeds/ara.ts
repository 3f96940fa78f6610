// Ara: a Catalan-language daily from Barcelona.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'ara',
  name: 'Ara',
  home: 'https://www.ara.cat',
  country: 'catalonia',
  languages: ['ca'],
  camp: 'unknown',
  regions: ['catalonia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.ara.cat/rss/',
      language: 'ca',
      seen: 'https://github.com/tarrut/news_agent/blob/HEAD/src/news/ara.py',
    },
  ],
})
