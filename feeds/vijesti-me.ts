// Vijesti: a daily newspaper in Podgorica.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'vijesti-me',
  name: 'Vijesti',
  home: 'https://www.vijesti.me',
  country: 'montenegro',
  languages: ['sr'],
  camp: 'unknown',
  regions: ['montenegro'],
  passport: {},
  feeds: [
    {
      url: 'https://www.vijesti.me/rss',
      language: 'sr',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
