// RTS: the public broadcaster in Belgrade.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'rts',
  name: 'RTS',
  home: 'https://www.rts.rs',
  country: 'serbia',
  languages: ['sr'],
  camp: 'parent-state',
  regions: ['serbia', 'kosovo'],
  passport: {
    owner: {
      says: 'the government of Serbia',
      seen: 'https://en.wikipedia.org/wiki/Radio_Television_of_Serbia',
    },
    funding: {
      says: 'subscription fee, state subsidy and advertising',
      seen: 'http://serbia.mom-gmr.org/en/owners/companies/detail/company/company/show/pbs-rts/',
    },
  },
  feeds: [
    {
      url: 'https://www.rts.rs/vesti/rss.html',
      language: 'sr',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
