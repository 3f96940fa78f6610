// NewsMaker: a news site in Chișinău.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'newsmaker-md',
  name: 'NewsMaker',
  home: 'https://newsmaker.md',
  country: 'moldova',
  languages: ['ru'],
  camp: 'independent',
  regions: ['moldova', 'transnistria', 'gagauzia'],
  passport: {
    status: [
      {
        says: 'found even-handed before an early parliamentary vote by monitors of the Association of Independent Press',
        seen: 'https://newsmaker.md/ru/tag/agora',
      },
    ],
  },
  feeds: [
    {
      url: 'https://newsmaker.md/feed',
      language: 'ru',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
