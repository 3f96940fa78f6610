// Global Voices: a community of writers and translators in many countries.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'global-voices',
  name: 'Global Voices',
  home: 'https://globalvoices.org',
  country: 'netherlands',
  languages: ['en'],
  camp: 'unknown',
  regions: ['somaliland', 'kosovo', 'moldova'],
  passport: {},
  feeds: [
    {
      url: 'https://globalvoices.org/-/world/sub-saharan-africa/somaliland/feed/',
      language: 'en',
      regions: ['somaliland'],
      seen: 'https://github.com/ZR1389/sentinel_ai_rss/blob/006d1d87701ae0895dd871b4691eb898ba16ea65/utils/feeds_catalog.py',
    },
    {
      url: 'https://globalvoices.org/-/world/eastern-central-europe/kosovo/feed/',
      language: 'en',
      regions: ['kosovo'],
      seen: 'https://github.com/ZR1389/sentinel_ai_rss/blob/006d1d87701ae0895dd871b4691eb898ba16ea65/utils/feeds_catalog.py',
    },
    {
      url: 'https://globalvoices.org/-/world/eastern-central-europe/moldova/feed/',
      language: 'en',
      regions: ['moldova'],
      seen: 'https://github.com/ZR1389/sentinel_ai_rss/blob/006d1d87701ae0895dd871b4691eb898ba16ea65/utils/feeds_catalog.py',
    },
  ],
})
