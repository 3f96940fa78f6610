// Kyiv Post: an English-language newspaper from Kyiv.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'kyiv-post',
  name: 'Kyiv Post',
  home: 'https://www.kyivpost.com',
  country: 'ukraine',
  languages: ['en'],
  camp: 'unknown',
  regions: ['ukraine', 'crimea', 'donetsk', 'luhansk'],
  passport: {},
  feeds: [
    {
      url: 'https://www.kyivpost.com/feed',
      language: 'en',
      seen: 'https://github.com/ZR1389/sentinel_ai_rss/blob/006d1d87701ae0895dd871b4691eb898ba16ea65/utils/feeds_catalog.py',
    },
  ],
})
