// Civil.ge: an English-language news site from Tbilisi.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'civil-ge',
  name: 'Civil.ge',
  home: 'https://civil.ge',
  country: 'georgia',
  languages: ['en', 'ka', 'ru'],
  camp: 'independent',
  regions: ['georgia', 'abkhazia', 'south-ossetia'],
  passport: {
    owner: {
      says: 'the UN Association of Georgia, a local non-governmental organisation',
      seen: 'https://www.ecoi.net/en/source/11045.html',
    },
    funding: {
      says: 'its owner and the US National Endowment for Democracy; earlier the Friedrich Ebert Foundation and others',
      seen: 'https://civil.ge/funding-sources',
    },
  },
  feeds: [
    {
      url: 'https://civil.ge/feed/',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
