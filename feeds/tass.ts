// TASS: the state news agency in Moscow.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'tass',
  name: 'TASS',
  home: 'https://tass.com',
  country: 'russia',
  languages: ['ru', 'en'],
  camp: 'patron-state',
  regions: ['russia', 'ukraine', 'abkhazia', 'south-ossetia', 'transnistria', 'crimea', 'donetsk', 'luhansk'],
  passport: {
    owner: {
      says: 'the government of Russia, as a federal unitary enterprise',
      seen: 'https://en.wikipedia.org/wiki/TASS',
    },
  },
  feeds: [
    {
      url: 'https://tass.ru/rss/all.xml',
      language: 'ru',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
    {
      url: 'https://tass.com/rss/v2.xml?departments=politics',
      language: 'en',
      seen: 'https://github.com/vkalinovski/RSS_Project/blob/4c197d23161c808a233f44fa6fccfbb865f93965/files/rss_feeds.py',
    },
  ],
})
