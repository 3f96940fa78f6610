// Egemen Qazaqstan: a Kazakh-language daily from Astana.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'egemen-qazaqstan',
  name: 'Egemen Qazaqstan',
  home: 'https://egemen.kz',
  country: 'kazakhstan',
  languages: ['kk'],
  camp: 'parent-state',
  regions: ['kazakhstan'],
  passport: {
    owner: { says: 'the government of Kazakhstan', seen: 'https://it.frwiki.wiki/wiki/Egemen_Qazaqstan' },
  },
  feeds: [
    {
      url: 'https://egemen.kz/rss/',
      language: 'kk',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
