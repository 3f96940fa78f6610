// Aravot: a daily newspaper in Yerevan.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'aravot',
  name: 'Aravot',
  home: 'https://www.aravot.am',
  country: 'armenia',
  languages: ['hy'],
  camp: 'unknown',
  regions: ['armenia'],
  passport: {
    funding: {
      says: 'among others a grant of the US National Endowment for Democracy, 2020',
      seen: 'https://www.ned.org/region/eurasia/armenia-2020/',
    },
  },
  feeds: [
    {
      url: 'https://www.aravot.am/feed/',
      language: 'hy',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
