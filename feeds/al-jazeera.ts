// Al Jazeera: a news television in Doha.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'al-jazeera',
  name: 'Al Jazeera',
  home: 'https://www.aljazeera.com',
  country: 'qatar',
  languages: ['en'],
  camp: 'unknown',
  regions: ['qatar'],
  passport: {},
  feeds: [
    {
      url: 'https://www.aljazeera.com/xml/rss/all.xml',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
