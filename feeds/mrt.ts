// MRT: the public broadcaster in Skopje.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'mrt',
  name: 'MRT',
  home: 'https://www.mrt.com.mk',
  country: 'north-macedonia',
  languages: ['mk'],
  camp: 'unknown',
  regions: ['north-macedonia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.mrt.com.mk/rss.xml',
      language: 'mk',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
