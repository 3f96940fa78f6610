// Ziarul de Gardă: an investigative weekly in Chișinău.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'zdg',
  name: 'Ziarul de Gardă',
  home: 'https://www.zdg.md',
  country: 'moldova',
  languages: ['ro'],
  camp: 'unknown',
  regions: ['moldova', 'transnistria', 'gagauzia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.zdg.md/feed/',
      language: 'ro',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
