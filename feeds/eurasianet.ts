// Eurasianet: a news site from New York on the Caucasus and Central Asia.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'eurasianet',
  name: 'Eurasianet',
  home: 'https://eurasianet.org',
  country: 'united-states',
  languages: ['en'],
  camp: 'independent',
  regions: [
    'georgia',
    'armenia',
    'azerbaijan',
    'kazakhstan',
    'kyrgyzstan',
    'tajikistan',
    'uzbekistan',
    'turkmenistan',
  ],
  passport: {
    owner: {
      says: 'housed at the Harriman Institute of Columbia University',
      seen: 'https://www.ecoi.net/en/source/11116.html',
    },
    funding: {
      says: 'among others the Open Society Foundations, the UK Foreign Office and the US National Endowment for Democracy',
      seen: 'https://www.ecoi.net/en/source/11116.html',
    },
  },
  feeds: [
    {
      url: 'https://eurasianet.org/rss',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
