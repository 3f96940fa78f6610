// Meduza: a Russian news site from Riga.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'meduza',
  name: 'Meduza',
  home: 'https://meduza.io',
  country: 'latvia',
  languages: ['ru', 'en'],
  camp: 'independent',
  regions: ['russia', 'ukraine'],
  passport: {
    owner: {
      says: 'SIA Medusa Project, registered in Latvia in 2014',
      seen: 'https://www.baltictimes.com/russia_designates_riga-based_news_outlet_meduza_as__undesirable_organization_/',
    },
    status: [
      {
        says: 'declared a foreign agent in Russia, April 2021',
        seen: 'https://www.baltictimes.com/russia_designates_riga-based_news_outlet_meduza_as__undesirable_organization_/',
      },
      {
        says: 'declared an undesirable organisation in Russia, January 2023',
        seen: 'https://www.baltictimes.com/russia_designates_riga-based_news_outlet_meduza_as__undesirable_organization_/',
      },
    ],
  },
  feeds: [
    {
      url: 'https://meduza.io/rss/all',
      language: 'ru',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/0c6833b33af5a05b922c20c90b9a054682c3f580/countries/with_category/Russia.opml',
    },
    {
      url: 'https://meduza.io/rss/en/all',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
