// Zaporizhzhia: a region of Ukraine that Russia annexed in 2022 and holds in part.
import { place } from '../place.ts'

export const zaporizhzhia = place({
  id: 'zaporizhzhia',
  kind: 'contested',
  names: {
    common: {
      en: ['Zaporizhzhia', 'Zaporozhye', 'Zaporizhia', 'Zaporizhzhia region', 'Zaporozhe'],
      ru: ['Запорожье', 'Запорожская область'],
      uk: ['Запоріжжя', 'Запорізька область'],
    },
    'de-jure': { en: 'Zaporizhzhia Oblast', ru: 'Запорожская область', uk: 'Запорізька область' },
    'de-facto': { en: 'Zaporozhye Region', ru: 'Запорожская область' },
  },
  demonyms: { en: ['Zaporizhzhian'], ru: ['запорожский', 'запорожец', 'запорожцы'], uk: ['запорізький'] },
  capital: {
    common: { en: ['Zaporizhzhia'], ru: 'Запорожье', uk: 'Запоріжжя' },
    'de-facto': { en: 'Melitopol', ru: 'Мелитополь' },
  },
  parent: 'ukraine',
  patron: 'russia',
  control: {
    en: 'Russia in the south, Ukraine in the north with the city of Zaporizhzhia',
    ru: 'на юге Россия, на севере с городом Запорожьем Украина',
  },
  status: {
    en: 'Russia annexed Zaporizhzhia Oblast in September 2022 after a vote under occupation, which the UN General Assembly called invalid; Ukraine holds its capital.',
    ru: 'Россия аннексировала Запорожскую область в сентябре 2022 года после голосования в условиях оккупации, что Генеральная Ассамблея ООН назвала недействительным; областной центр удерживает Украина.',
  },
  sources: ['https://en.wikipedia.org/wiki/Zaporizhzhia_Oblast'],
})
