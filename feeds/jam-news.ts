// JAMnews: a newsroom whose editors work across the conflict lines of the South Caucasus.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'jam-news',
  name: 'JAMnews',
  home: 'https://jam-news.net',
  country: 'georgia',
  languages: ['en', 'ru', 'ka', 'hy', 'az'],
  camp: 'independent',
  regions: ['georgia', 'armenia', 'azerbaijan', 'abkhazia', 'south-ossetia', 'nagorno-karabakh'],
  passport: {
    owner: {
      says: 'Go Group Media, a non-governmental organisation in Tbilisi',
      seen: 'http://www.humanrightscolumbia.org/svp/host-organizations/32474',
    },
  },
  feeds: [
    {
      url: 'https://jam-news.net/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
