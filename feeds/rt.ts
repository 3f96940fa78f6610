// RT: a state television from Moscow for audiences abroad.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'rt',
  name: 'RT',
  home: 'https://www.rt.com',
  country: 'russia',
  languages: ['en'],
  camp: 'patron-state',
  regions: ['russia'],
  passport: {
    funding: { says: 'the Russian government', seen: 'https://flixin.tv/livetv/details/rt-news/54' },
    status: [
      {
        says: 'banned from broadcasting in the European Union, 2022',
        seen: 'https://dig.watch/updates/eu-bans-russia-today-sputnik',
      },
    ],
  },
  feeds: [
    {
      url: 'https://www.rt.com/rss/',
      language: 'en',
      seen: 'https://github.com/plenaryapp/awesome-rss-feeds/blob/0c6833b33af5a05b922c20c90b9a054682c3f580/countries/with_category/Russia.opml',
    },
  ],
})
