// Saint Petersburg: a city of federal rank in Russia, with a governor of its own.
import { place } from '../place.ts'

export const saintPetersburg = place({
  id: 'saint-petersburg',
  kind: 'part',
  names: {
    common: {
      en: ['Saint Petersburg', 'St. Petersburg', 'St Petersburg', 'Petersburg', 'Leningrad'],
      ru: ['Санкт-Петербург', 'Петербург', 'Ленинград', 'Питер'],
      uk: 'Санкт-Петербург',
      de: 'Sankt Petersburg',
    },
  },
  demonyms: {
    en: ['Petersburger'],
    ru: ['петербургский', 'санкт-петербургский', 'петербуржец', 'петербурженка', 'петербуржцы'],
  },
  parent: 'russia',
  status: {
    en: 'Saint Petersburg is a city of federal rank in the Russian Federation and one of its subjects.',
    ru: 'Санкт-Петербург — город федерального значения и субъект Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Saint_Petersburg'],
})
