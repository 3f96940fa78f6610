// Northern Ireland: a part of the United Kingdom with an assembly of its own.
import { place } from '../place.ts'

export const northernIreland = place({
  id: 'northern-ireland',
  kind: 'part',
  names: {
    common: {
      en: ['Northern Ireland', 'Ulster', 'North of Ireland'],
      ru: ['Северная Ирландия', 'Ольстер'],
      ga: 'Tuaisceart Éireann',
      fr: 'Irlande du Nord',
      de: 'Nordirland',
      es: 'Irlanda del Norte',
      uk: 'Північна Ірландія',
    },
  },
  demonyms: {
    en: ['Northern Irish', 'Ulster'],
    ru: ['североирландский', 'ольстерский', 'североирландец', 'североирландцы'],
  },
  capital: { common: { en: 'Belfast', ru: 'Белфаст', ga: 'Béal Feirste' } },
  parent: 'united-kingdom',
  status: {
    en: 'Northern Ireland is a part of the United Kingdom; the Belfast Agreement of 1998 lets a majority there decide for a united Ireland.',
    ru: 'Северная Ирландия — часть Соединённого Королевства; Белфастское соглашение 1998 года позволяет большинству её жителей решить вопрос об объединении с Ирландией.',
  },
  sources: ['https://en.wikipedia.org/wiki/Northern_Ireland'],
})
