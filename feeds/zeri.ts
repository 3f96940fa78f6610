// Zëri: a newspaper in Pristina.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'zeri',
  name: 'Zëri',
  home: 'https://zeri.info',
  country: 'kosovo',
  languages: ['sq'],
  camp: 'unknown',
  regions: ['kosovo'],
  passport: {},
  feeds: [
    {
      url: 'https://zeri.info/rss/zerat',
      language: 'sq',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
