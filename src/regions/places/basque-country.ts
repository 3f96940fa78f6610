// The Basque Country: an autonomous community of Spain.
import { place } from '../place.ts'

export const basqueCountry = place({
  id: 'basque-country',
  kind: 'part',
  names: {
    common: {
      en: ['Basque Country', 'Basque Autonomous Community', 'Euskadi'],
      ru: ['Страна Басков', 'Баскония', 'Эускади'],
      eu: ['Euskadi', 'Euskal Herria'],
      es: ['País Vasco', 'Euskadi'],
      fr: 'Pays basque',
      de: 'Baskenland',
    },
  },
  demonyms: { en: ['Basque'], ru: ['баскский', 'баск', 'баски'], es: ['vasco'] },
  capital: {
    common: { en: ['Vitoria-Gasteiz', 'Vitoria'], ru: 'Витория-Гастейс', eu: 'Gasteiz', es: 'Vitoria' },
  },
  parent: 'spain',
  status: {
    en: 'The Basque Country is an autonomous community of Spain.',
    ru: 'Страна Басков — автономное сообщество Испании.',
  },
  sources: ['https://en.wikipedia.org/wiki/Basque_Country_(autonomous_community)'],
})
