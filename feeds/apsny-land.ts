// Apsny.land: the sites of ministries and offices in Sukhum.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'apsny-land',
  name: 'Apsny.land',
  home: 'https://apsny.land',
  country: 'abkhazia',
  languages: ['ru'],
  camp: 'de-facto',
  regions: ['abkhazia'],
  passport: {},
  feeds: [
    {
      url: 'https://genproc.apsny.land/genproc-news?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://mchs.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://sukhum.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://opra.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://md.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://mso.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://repatriate.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://minkult.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
    {
      url: 'https://minzdrav.apsny.land/novosti?format=feed',
      language: 'ru',
      seen: 'https://github.com/daquota/ApsnyNewsParser/blob/eb7579ab49e94edd632ff9eb1c600d80c864f8c6/ApsnyParser/rss_reader.py',
    },
  ],
})
