// Flanders: a region and community of Belgium.
import { place } from '../place.ts'

export const flanders = place({
  id: 'flanders',
  kind: 'part',
  names: {
    common: {
      en: ['Flanders', 'Flemish Region', 'Flemish Community'],
      ru: ['Фландрия'],
      nl: 'Vlaanderen',
      fr: 'Flandre',
      de: 'Flandern',
      uk: 'Фландрія',
    },
  },
  demonyms: { en: ['Flemish', 'Fleming'], ru: ['фламандский', 'фламандец', 'фламандцы'] },
  capital: { common: { en: 'Brussels', ru: 'Брюссель', nl: 'Brussel' } },
  parent: 'belgium',
  status: {
    en: 'Flanders is a region and community of Belgium with a parliament of its own.',
    ru: 'Фландрия — регион и сообщество Бельгии с собственным парламентом.',
  },
  sources: ['https://en.wikipedia.org/wiki/Flanders'],
})
