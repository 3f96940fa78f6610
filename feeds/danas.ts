// Danas: a daily newspaper in Belgrade.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'danas',
  name: 'Danas',
  home: 'https://www.danas.rs',
  country: 'serbia',
  languages: ['sr'],
  camp: 'unknown',
  regions: ['serbia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.danas.rs/feed/',
      language: 'sr',
      seen: 'https://github.com/tadija84/news-feed-agregator/blob/0124586d9db726d878ff150b5cad1356c9332870/feeds.js',
    },
  ],
})
