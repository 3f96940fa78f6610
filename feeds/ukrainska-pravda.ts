// Ukrainska Pravda: an online newspaper in Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'ukrainska-pravda',
  name: 'Ukrainska Pravda',
  home: 'https://www.pravda.com.ua',
  country: 'ukraine',
  languages: ['uk'],
  camp: 'independent',
  regions: ['ukraine', 'crimea', 'donetsk', 'luhansk', 'kherson', 'zaporizhzhia'],
  passport: {
    owner: {
      says: 'Dragon Capital of Tomas Fiala since 2021, with a signed promise not to interfere',
      seen: 'https://archive.kyivpost.com/business/dragon-capital-buys-ukrainska-pravda.html',
    },
  },
  feeds: [
    {
      url: 'https://www.pravda.com.ua/rss/',
      language: 'uk',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
  ],
})
