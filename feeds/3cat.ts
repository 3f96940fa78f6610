// 3CatInfo: the public broadcaster in Barcelona.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: '3cat',
  name: '3CatInfo',
  home: 'https://www.3cat.cat/3catinfo',
  country: 'catalonia',
  languages: ['ca'],
  camp: 'unknown',
  regions: ['catalonia'],
  passport: {},
  feeds: [
    {
      url: 'https://api.ccma.cat/noticies?_format=rss&origen=frontal&frontal=n324-portada-noticia&version=2.0',
      language: 'ca',
      seen: 'https://github.com/albertbus/news-feed/blob/HEAD/config.js',
    },
  ],
})
