// Agenda.ge: an English-language news site from Tbilisi.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'agenda-ge',
  name: 'Agenda.ge',
  home: 'https://agenda.ge',
  country: 'georgia',
  languages: ['en'],
  camp: 'parent-state',
  regions: ['georgia'],
  passport: {
    owner: {
      says: 'set up in 2013 on an offer of the Administration of the Government of Georgia',
      seen: 'https://agenda.ge/en/blog/2021/5',
    },
  },
  feeds: [
    {
      url: 'https://agenda.ge/en/rss',
      language: 'en',
      seen: 'https://github.com/akgularda/bnti-codex/blob/1ca5df4835af443deba1e81d4f8273d337a64fe4/borderneighboursthreatindex.py',
    },
  ],
})
