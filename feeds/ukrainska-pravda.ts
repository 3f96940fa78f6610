// Ukrainska Pravda: an online newspaper in Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'ukrainska-pravda',
  name: 'Ukrainska Pravda',
  home: 'https://www.pravda.com.ua',
  country: 'ukraine',
  languages: ['uk'],
  camp: 'unknown',
  regions: ['ukraine', 'crimea', 'donetsk', 'luhansk', 'kherson', 'zaporizhzhia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.pravda.com.ua/rss/',
      language: 'uk',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
  ],
})
