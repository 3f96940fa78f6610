// The Moscow Times: an English-language newspaper on Russia from Amsterdam.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'moscow-times',
  name: 'The Moscow Times',
  home: 'https://www.themoscowtimes.com',
  country: 'netherlands',
  languages: ['en'],
  camp: 'independent',
  regions: ['russia'],
  passport: {
    owner: {
      says: 'bought back in 2017 by its founder Derk Sauer, who died in 2025, and moved to the Netherlands',
      seen: 'https://noticias.uol.com.br/ultimas-noticias/afp/2025/07/31/morre-fundador-holandes-do-moscow-times-aos-72-anos.htm',
    },
    status: [
      {
        says: 'declared an undesirable organisation in Russia, July 2024',
        seen: 'https://noticias.uol.com.br/ultimas-noticias/afp/2025/07/31/morre-fundador-holandes-do-moscow-times-aos-72-anos.htm',
      },
    ],
  },
  feeds: [
    {
      url: 'https://www.themoscowtimes.com/rss/news',
      language: 'en',
      seen: 'https://github.com/koala73/worldmonitor/blob/HEAD/server/worldmonitor/news/v1/_feeds.ts',
    },
  ],
})
