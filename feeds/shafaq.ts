// Shafaq News: a news agency in Baghdad.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'shafaq',
  name: 'Shafaq News',
  home: 'https://shafaq.com',
  country: 'iraq',
  languages: ['en'],
  camp: 'unknown',
  regions: ['iraq', 'iraqi-kurdistan'],
  passport: {},
  feeds: [
    {
      url: 'https://shafaq.com/en/rss',
      language: 'en',
      seen: 'https://github.com/akgularda/bnti-codex/blob/1ca5df4835af443deba1e81d4f8273d337a64fe4/borderneighboursthreatindex.py',
    },
  ],
})
