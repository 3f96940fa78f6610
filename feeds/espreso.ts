// Espreso: a news television in Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'espreso',
  name: 'Espreso',
  home: 'https://espreso.tv',
  country: 'ukraine',
  languages: ['uk'],
  camp: 'unknown',
  regions: ['ukraine'],
  passport: {},
  feeds: [
    {
      url: 'https://espreso.tv/rss',
      language: 'uk',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/52bb7ad091fbf7c750007709bb8fec0b7dbdeb2e/countries/with_category/Ukraine.opml',
    },
  ],
})
