// The Times of Central Asia: an English-language news site on Central Asia.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'times-of-central-asia',
  name: 'The Times of Central Asia',
  home: 'https://timesca.com',
  country: 'kyrgyzstan',
  languages: ['en'],
  camp: 'unknown',
  regions: ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'uzbekistan', 'turkmenistan'],
  passport: {},
  feeds: [
    {
      url: 'https://timesca.com/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
