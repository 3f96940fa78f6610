// NV: a news site in Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'nv',
  name: 'NV',
  home: 'https://nv.ua',
  country: 'ukraine',
  languages: ['ru'],
  camp: 'independent',
  regions: ['ukraine'],
  passport: {
    owner: {
      says: 'Dragon Capital of Tomas Fiala, which says that it does not interfere',
      seen: 'https://archive.kyivpost.com/business/dragon-capital-buys-ukrainska-pravda.html',
    },
  },
  feeds: [
    {
      url: 'https://nv.ua/rss/all.xml',
      language: 'ru',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
  ],
})
