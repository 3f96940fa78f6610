// Khakassia: a republic of Russia.
import { place } from '../place.ts'

export const khakassia = place({
  id: 'khakassia',
  kind: 'part',
  names: {
    common: {
      en: ['Khakassia', 'Khakasia', 'Republic of Khakassia'],
      ru: ['Хакасия', 'Республика Хакасия'],
      tr: 'Hakasya',
      uk: 'Хакасія',
    },
  },
  demonyms: { en: ['Khakas', 'Khakassian'], ru: ['хакасский', 'хакас', 'хакаска', 'хакасы'] },
  capital: { common: { en: 'Abakan', ru: 'Абакан' } },
  parent: 'russia',
  status: {
    en: 'Khakassia is a republic of the Russian Federation.',
    ru: 'Хакасия — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Khakassia'],
})
