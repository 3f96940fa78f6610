// The Diplomat: a magazine on Asia.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'the-diplomat',
  name: 'The Diplomat',
  home: 'https://thediplomat.com',
  country: 'united-states',
  languages: ['en'],
  camp: 'unknown',
  regions: ['taiwan', 'china'],
  passport: {},
  feeds: [
    {
      url: 'https://thediplomat.com/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
