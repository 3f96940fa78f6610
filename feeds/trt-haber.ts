// TRT Haber: the news channel of the Turkish public broadcaster.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'trt-haber',
  name: 'TRT Haber',
  home: 'https://www.trthaber.com',
  country: 'turkey',
  languages: ['tr'],
  camp: 'unknown',
  regions: ['turkey', 'northern-cyprus'],
  passport: {},
  feeds: [
    {
      url: 'https://www.trthaber.com/manset_articles.rss',
      language: 'tr',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
