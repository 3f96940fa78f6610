// Netgazeti: an online newspaper in Tbilisi.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'netgazeti',
  name: 'Netgazeti',
  home: 'https://netgazeti.ge',
  country: 'georgia',
  languages: ['ka'],
  camp: 'unknown',
  regions: ['georgia'],
  passport: {},
  feeds: [
    {
      url: 'https://netgazeti.ge/feed/',
      language: 'ka',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
