// North Ossetia–Alania: a republic of Russia.
import { place } from '../place.ts'

export const northOssetia = place({
  id: 'north-ossetia',
  kind: 'part',
  names: {
    common: {
      en: ['North Ossetia', 'North Ossetia–Alania', 'Republic of North Ossetia–Alania', 'Ossetia'],
      ru: ['Северная Осетия', 'Северная Осетия — Алания', 'РСО — Алания', 'Осетия'],
      os: ['Цӕгат Ирыстон', 'Республикӕ Цӕгат Ирыстон — Алани'],
      ka: 'ჩრდილოეთ ოსეთი',
      tr: 'Kuzey Osetya',
      uk: 'Північна Осетія',
    },
  },
  demonyms: {
    en: ['North Ossetian', 'Ossetian', 'Ossete'],
    ru: ['североосетинский', 'осетинский', 'осетин', 'осетинка', 'осетины'],
  },
  capital: { common: { en: 'Vladikavkaz', ru: 'Владикавказ', os: 'Дзӕуджыхъӕу' } },
  parent: 'russia',
  status: {
    en: 'North Ossetia–Alania is a republic of the Russian Federation.',
    ru: 'Северная Осетия — Алания — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/North_Ossetia%E2%80%93Alania'],
})
