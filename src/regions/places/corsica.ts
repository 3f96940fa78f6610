// Corsica: an island of France with a collectivity of its own.
import { place } from '../place.ts'

export const corsica = place({
  id: 'corsica',
  kind: 'part',
  names: {
    common: { en: 'Corsica', ru: 'Корсика', co: 'Corsica', fr: 'Corse', de: 'Korsika', uk: 'Корсика' },
  },
  demonyms: {
    en: ['Corsican'],
    ru: ['корсиканский', 'корсиканец', 'корсиканка', 'корсиканцы'],
    fr: ['corse'],
  },
  capital: { common: { en: 'Ajaccio', ru: 'Аяччо', co: 'Aiacciu', fr: 'Ajaccio' } },
  parent: 'france',
  status: {
    en: 'Corsica is a collectivity of France with an assembly and an executive council of its own.',
    ru: 'Корсика — территориальная общность Франции с собственными ассамблеей и исполнительным советом.',
  },
  sources: ['https://en.wikipedia.org/wiki/Corsica'],
})
