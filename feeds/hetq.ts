// Hetq: an investigative site in Yerevan.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'hetq',
  name: 'Hetq',
  home: 'https://hetq.am',
  country: 'armenia',
  languages: ['en', 'hy'],
  camp: 'unknown',
  regions: ['armenia'],
  passport: {},
  feeds: [
    {
      url: 'https://hetq.am/en/rss',
      language: 'en',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
