// Fokus: a news site in Skopje.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'fokus-mk',
  name: 'Fokus',
  home: 'https://fokus.mk',
  country: 'north-macedonia',
  languages: ['mk'],
  camp: 'unknown',
  regions: ['north-macedonia'],
  passport: {},
  feeds: [
    {
      url: 'https://fokus.mk/feed/',
      language: 'mk',
      seen: 'https://github.com/tadija84/news-feed-agregator/blob/0124586d9db726d878ff150b5cad1356c9332870/feeds.js',
    },
  ],
})
