// N1 Serbia: a news television in Belgrade.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'n1-serbia',
  name: 'N1 Serbia',
  home: 'https://n1info.rs',
  country: 'serbia',
  languages: ['sr'],
  camp: 'unknown',
  regions: ['serbia', 'kosovo'],
  passport: {},
  feeds: [
    {
      url: 'https://n1info.rs/feed/',
      language: 'sr',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
