// RTK Live: the news site of the public broadcaster in Pristina.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'rtk-live',
  name: 'RTK Live',
  home: 'https://www.rtklive.com',
  country: 'kosovo',
  languages: ['sq'],
  camp: 'de-facto',
  regions: ['kosovo'],
  passport: {
    owner: {
      says: 'Radio Television of Kosovo, the public broadcaster',
      seen: 'https://www.indexoncensorship.org/2026/02/kosovo-media-freedom-groups-demand-adequate-budget-for-public-broadcaster-rtk/',
    },
    funding: {
      says: 'the state budget: 8.9 million euro in the draft for 2026',
      seen: 'https://www.indexoncensorship.org/2026/02/kosovo-media-freedom-groups-demand-adequate-budget-for-public-broadcaster-rtk/',
    },
  },
  feeds: [
    {
      url: 'https://www.rtklive.com/sq/feed/',
      language: 'sq',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
