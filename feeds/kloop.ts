// Kloop: an investigative site from Bishkek.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'kloop',
  name: 'Kloop',
  home: 'https://kloop.kg',
  country: 'kyrgyzstan',
  languages: ['ru'],
  camp: 'independent',
  regions: ['kyrgyzstan'],
  passport: {
    owner: {
      says: 'Kloop Media Public Foundation',
      seen: 'https://www.rferl.org/amp/kyrgyzstan-kloop-shut-down-media-crackdown/32812803.html',
    },
    status: [
      {
        says: 'its foundation was ordered liquidated by a court in Bishkek, February 2024; upheld by the Supreme Court, July 2024',
        seen: 'https://24.kg/english/303574_Kloop_Media_shutdown_Supreme_Court_upholds_district_courts_decision/',
      },
    ],
  },
  feeds: [
    {
      url: 'https://kloop.kg/feed/',
      language: 'ru',
      seen: 'https://github.com/cedriczhou777/central-asia-news/blob/2e94c79ea1449cd1c5778e0b6155229310bda887/src/lib/data/rss-sources.ts',
    },
  ],
})
