// The Astana Times: an English-language newspaper from Astana.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'astana-times',
  name: 'The Astana Times',
  home: 'https://astanatimes.com',
  country: 'kazakhstan',
  languages: ['en'],
  camp: 'unknown',
  regions: ['kazakhstan'],
  passport: {},
  feeds: [
    {
      url: 'https://astanatimes.com/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
