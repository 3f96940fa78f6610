// UNIAN: a news agency in Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'unian',
  name: 'UNIAN',
  home: 'https://www.unian.net',
  country: 'ukraine',
  languages: ['en', 'ru'],
  camp: 'unknown',
  regions: ['ukraine'],
  passport: {},
  feeds: [
    {
      url: 'https://rss.unian.net/site/news_eng.rss',
      language: 'en',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
    {
      url: 'https://rss.unian.net/site/news_rus.rss',
      language: 'ru',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
  ],
})
