// New Caledonia: a collectivity of France in the Pacific.
import { place } from '../place.ts'

export const newCaledonia = place({
  id: 'new-caledonia',
  kind: 'part',
  names: {
    common: {
      en: ['New Caledonia', 'Kanaky'],
      ru: ['Новая Каледония', 'Канаки'],
      fr: ['Nouvelle-Calédonie', 'Kanaky'],
      de: 'Neukaledonien',
    },
  },
  demonyms: {
    en: ['New Caledonian', 'Kanak', 'Caledonian'],
    ru: ['новокаледонский', 'новокаледонец', 'новокаледонцы', 'канаки'],
    fr: ['calédonien', 'kanak'],
  },
  capital: { common: { en: ['Nouméa', 'Noumea'], ru: 'Нумеа', fr: 'Nouméa' } },
  parent: 'france',
  status: {
    en: 'New Caledonia is a collectivity of France that turned down independence in referendums in 2018, 2020 and 2021, the last of which its supporters boycotted.',
    ru: 'Новая Каледония — территория Франции, отклонившая независимость на референдумах 2018, 2020 и 2021 годов; последний её сторонники бойкотировали.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/New_Caledonia',
    'https://en.wikipedia.org/wiki/2021_New_Caledonian_independence_referendum',
  ],
})
