// DW: the German broadcaster for audiences abroad.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'dw',
  name: 'DW',
  home: 'https://www.dw.com',
  country: 'germany',
  languages: ['en'],
  camp: 'western-public',
  regions: ['germany'],
  passport: {
    funding: {
      says: 'taxes, through the German federal government commissioner for culture and the media',
      seen: 'https://www.dw.com/en/who-finances-deutsche-welle/a-36767785',
    },
  },
  feeds: [
    {
      url: 'https://rss.dw.com/xml/rss-en-all',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
