// Public Radio of Armenia: the public radio in Yerevan.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'armradio',
  name: 'Public Radio of Armenia',
  home: 'https://en.armradio.am',
  country: 'armenia',
  languages: ['en'],
  camp: 'parent-state',
  regions: ['armenia', 'nagorno-karabakh'],
  passport: {
    owner: {
      says: 'the Republic of Armenia',
      seen: 'https://armenia.mom-gmr.org/en/owners/individual-owners/owner/republic-of-armenia-114936',
    },
    funding: {
      says: 'mainly the state budget',
      seen: 'https://statemediamonitor.com/2024/08/public-radio-of-armenia',
    },
  },
  feeds: [
    {
      url: 'https://en.armradio.am/feed/',
      language: 'en',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
