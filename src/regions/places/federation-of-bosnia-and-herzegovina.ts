// The Federation of Bosnia and Herzegovina: an entity of the state of that name.
import { place } from '../place.ts'

export const federationOfBosniaAndHerzegovina = place({
  id: 'federation-of-bosnia-and-herzegovina',
  kind: 'part',
  names: {
    common: {
      en: [
        'Federation of Bosnia and Herzegovina',
        'Bosniak-Croat Federation',
        'Muslim-Croat Federation',
        'FBiH',
      ],
      ru: ['Федерация Боснии и Герцеговины', 'Мусульмано-хорватская федерация'],
      bs: 'Federacija Bosne i Hercegovine',
      hr: 'Federacija Bosne i Hercegovine',
      sr: ['Федерација Босне и Херцеговине', 'Federacija Bosne i Hercegovine'],
    },
  },
  demonyms: { en: [], ru: [] },
  capital: { common: { en: 'Sarajevo', ru: 'Сараево', bs: 'Sarajevo' } },
  parent: 'bosnia-and-herzegovina',
  control: {
    en: 'its own president, government and parliament within Bosnia and Herzegovina',
    ru: 'собственные президент, правительство и парламент в составе Боснии и Герцеговины',
  },
  status: {
    en: 'The Federation of Bosnia and Herzegovina is one of the two entities that make up Bosnia and Herzegovina; it consists of ten cantons.',
    ru: 'Федерация Боснии и Герцеговины — одно из двух образований, из которых состоит Босния и Герцеговина; в ней десять кантонов.',
  },
  sources: ['https://en.wikipedia.org/wiki/Federation_of_Bosnia_and_Herzegovina'],
})
