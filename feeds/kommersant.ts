// Kommersant: a business daily in Moscow.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'kommersant',
  name: 'Kommersant',
  home: 'https://www.kommersant.ru',
  country: 'russia',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['russia'],
  passport: {},
  feeds: [
    {
      url: 'https://www.kommersant.ru/RSS/news.xml',
      language: 'ru',
      seen: 'https://github.com/vkalinovski/RSS_Project/blob/4c197d23161c808a233f44fa6fccfbb865f93965/files/rss_feeds.py',
    },
  ],
})
