// Moldova 1: the public television in Chișinău.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'moldova-1',
  name: 'Moldova 1',
  home: 'https://moldova1.md',
  country: 'moldova',
  languages: ['ro'],
  camp: 'parent-state',
  regions: ['moldova', 'transnistria', 'gagauzia'],
  passport: {
    owner: {
      says: 'Teleradio-Moldova, founded by the Parliament and under its control',
      seen: 'https://moldova.mom-gmr.org/en/owners/companies/company/teleradio-moldova-trm-98153',
    },
    funding: {
      says: '88% state budget in 2023, the rest its own revenue',
      seen: 'https://moldova.mom-gmr.org/en/owners/companies/company/teleradio-moldova-trm-98153',
    },
  },
  feeds: [
    {
      url: 'https://moldova1.md/rss',
      language: 'ro',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
