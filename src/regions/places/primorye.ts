// Primorye: a territory (krai) of Russia.
import { place } from '../place.ts'

export const primorye = place({
  id: 'primorye',
  kind: 'part',
  names: {
    common: {
      en: [
        'Primorye',
        'Primorsky Krai',
        'Primorsky Territory',
        'Primorye Territory',
        'Maritime Territory',
        'Primorsky',
      ],
      ru: ['Приморье', 'Приморский край'],
      uk: 'Приморський край',
    },
  },
  demonyms: { en: ['Primorye'], ru: ['приморский', 'приморец', 'приморцы'] },
  capital: { common: { en: 'Vladivostok', ru: 'Владивосток' } },
  parent: 'russia',
  status: {
    en: 'Primorye is a territory of the Russian Federation; the runoff for its governor in September 2018 was annulled.',
    ru: 'Приморье — край в составе Российской Федерации; второй тур выборов его губернатора в сентябре 2018 года был признан недействительным.',
  },
  sources: ['https://en.wikipedia.org/wiki/Primorsky_Krai'],
})
