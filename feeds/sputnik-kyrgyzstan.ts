// Sputnik Kyrgyzstan: the Bishkek edition of Sputnik.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'sputnik-kyrgyzstan',
  name: 'Sputnik Kyrgyzstan',
  home: 'https://sputnik.kg',
  country: 'kyrgyzstan',
  languages: ['ru'],
  camp: 'patron-state',
  regions: ['kyrgyzstan'],
  passport: {
    owner: {
      says: 'Rossiya Segodnya, owned by the Russian government',
      seen: 'https://en.wikipedia.org/wiki/Rossiya_Segodnya',
    },
    funding: {
      says: 'almost entirely the Russian federal budget',
      seen: 'https://statemediamonitor.com/2022/03/rossiya-segodnya/',
    },
    status: [
      {
        says: 'Sputnik banned from broadcasting in the European Union, 2022',
        seen: 'https://dig.watch/updates/eu-bans-russia-today-sputnik',
      },
    ],
  },
  feeds: [
    {
      url: 'https://sputnik.kg/export/rss2/archive/index.xml',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
