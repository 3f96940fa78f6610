// NewsMaker: a news site in Chișinău.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'newsmaker-md',
  name: 'NewsMaker',
  home: 'https://newsmaker.md',
  country: 'moldova',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['moldova', 'transnistria', 'gagauzia'],
  passport: {},
  feeds: [
    {
      url: 'https://newsmaker.md/feed',
      language: 'ru',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
