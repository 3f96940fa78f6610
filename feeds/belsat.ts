// Belsat: a television for Belarus from Warsaw.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'belsat',
  name: 'Belsat',
  home: 'https://belsat.eu',
  country: 'poland',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['belarus'],
  passport: {},
  feeds: [
    {
      url: 'https://ru.belsat.eu/feed/',
      language: 'ru',
      seen: 'https://github.com/ruslansereduk/closethegate/blob/cea246880558cfa631e2e57e919550d03151ab72/docs/NEWS_MODULE.md',
    },
  ],
})
