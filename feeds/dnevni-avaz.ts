// Dnevni avaz: a daily newspaper in Sarajevo.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'dnevni-avaz',
  name: 'Dnevni avaz',
  home: 'https://avaz.ba',
  country: 'bosnia-and-herzegovina',
  languages: ['bs'],
  camp: 'unknown',
  regions: ['bosnia-and-herzegovina', 'republika-srpska'],
  passport: {},
  feeds: [
    {
      url: 'https://avaz.ba/rss',
      language: 'bs',
      seen: 'https://github.com/tadija84/news-feed-agregator/blob/0124586d9db726d878ff150b5cad1356c9332870/feeds.js',
    },
  ],
})
