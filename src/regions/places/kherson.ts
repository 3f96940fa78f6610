// Kherson: a region of Ukraine that Russia annexed in 2022 and holds in part.
import { place } from '../place.ts'

export const kherson = place({
  id: 'kherson',
  kind: 'contested',
  names: {
    common: {
      en: ['Kherson', 'Kherson region'],
      ru: ['Херсон', 'Херсонская область', 'Херсонщина'],
      uk: ['Херсон', 'Херсонська область', 'Херсонщина'],
    },
    'de-jure': { en: 'Kherson Oblast', ru: 'Херсонская область', uk: 'Херсонська область' },
    'de-facto': { ru: 'Херсонская область' },
  },
  demonyms: { en: ['Kherson'], ru: ['херсонский', 'херсонец', 'херсонцы'], uk: ['херсонський', 'херсонці'] },
  capital: { common: { en: 'Kherson', ru: 'Херсон', uk: 'Херсон' } },
  parent: 'ukraine',
  patron: 'russia',
  control: {
    en: 'Ukraine west of the Dnieper, Russia east of it',
    ru: 'к западу от Днепра Украина, к востоку Россия',
  },
  status: {
    en: 'Russia annexed Kherson Oblast in September 2022 after a vote under occupation, which the UN General Assembly called invalid; Ukraine took the city back that November.',
    ru: 'Россия аннексировала Херсонскую область в сентябре 2022 года после голосования в условиях оккупации, что Генеральная Ассамблея ООН назвала недействительным; в ноябре Украина вернула город.',
  },
  sources: ['https://en.wikipedia.org/wiki/Kherson_Oblast'],
})
