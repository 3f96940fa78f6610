// Euroradio: a radio for Belarus from Warsaw.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'euroradio',
  name: 'Euroradio',
  home: 'https://euroradio.fm',
  country: 'poland',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['belarus'],
  passport: {},
  feeds: [
    {
      url: 'https://euroradio.fm/ru/rss.xml',
      language: 'ru',
      seen: 'https://github.com/ruslansereduk/closethegate/blob/cea246880558cfa631e2e57e919550d03151ab72/docs/NEWS_MODULE.md',
    },
  ],
})
