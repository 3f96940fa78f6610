// CivilNet: an online television and news site in Yerevan.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'civilnet',
  name: 'CivilNet',
  home: 'https://www.civilnet.am',
  country: 'armenia',
  languages: ['en', 'hy'],
  camp: 'independent',
  regions: ['armenia', 'nagorno-karabakh'],
  passport: {
    owner: {
      says: 'founded as the newsroom of the Civilitas Foundation in Yerevan',
      seen: 'https://iravaban.net/en/4513.html',
    },
  },
  feeds: [
    {
      url: 'https://www.civilnet.am/en/rss/',
      language: 'en',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
