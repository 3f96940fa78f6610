// InterPressNews: a news agency in Tbilisi.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'interpressnews',
  name: 'InterPressNews',
  home: 'https://www.interpressnews.ge',
  country: 'georgia',
  languages: ['en', 'ka'],
  camp: 'unknown',
  regions: ['georgia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.interpressnews.ge/en/rss',
      language: 'en',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
    {
      url: 'https://www.interpressnews.ge/ge/rss',
      language: 'ka',
      seen: 'https://github.com/akgularda/border-neighbor-threat-index/blob/006f128662b1e4c701d3d8690bd55d0051b8aabc/borderneighboursthreatindex.py',
    },
  ],
})
