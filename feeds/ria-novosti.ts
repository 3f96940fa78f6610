// RIA Novosti: the news agency of Rossiya Segodnya in Moscow.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'ria-novosti',
  name: 'RIA Novosti',
  home: 'https://ria.ru',
  country: 'russia',
  languages: ['ru'],
  camp: 'patron-state',
  regions: ['russia', 'ukraine', 'abkhazia', 'south-ossetia', 'transnistria', 'crimea', 'donetsk', 'luhansk'],
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
        says: 'added to the sanctions list of the European Union, May 2024',
        seen: 'https://tvn24.pl/swiat/rosyjskie-media-z-zakazem-nadawania-na-terytorium-unii-europejskiej-st7919117',
      },
    ],
  },
  feeds: [
    {
      url: 'https://ria.ru/export/rss2/index.xml',
      language: 'ru',
      seen: 'https://github.com/yavuz/news-feed-list-of-countries/blob/016ec32011176d3083aa2b23651673564375bcc3/README.md',
    },
  ],
})
