// Rudaw: a news television in Erbil.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'rudaw',
  name: 'Rudaw',
  home: 'https://www.rudaw.net',
  country: 'iraqi-kurdistan',
  languages: ['en'],
  camp: 'unknown',
  regions: ['iraqi-kurdistan'],
  passport: {},
  feeds: [
    {
      url: 'https://www.rudaw.net/english/rss',
      language: 'en',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
