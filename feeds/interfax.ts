// Interfax: a news agency in Moscow.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'interfax',
  name: 'Interfax',
  home: 'https://www.interfax.ru',
  country: 'russia',
  languages: ['ru'],
  camp: 'agency',
  regions: ['russia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.interfax.ru/rss.asp',
      language: 'ru',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
