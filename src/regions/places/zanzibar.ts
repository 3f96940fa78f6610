// Zanzibar: a semi-autonomous part of Tanzania.
import { place } from '../place.ts'

export const zanzibar = place({
  id: 'zanzibar',
  kind: 'part',
  names: {
    common: {
      en: ['Zanzibar', 'Revolutionary Government of Zanzibar'],
      ru: ['Занзибар'],
      sw: 'Zanzibar',
      ar: 'زنجبار',
    },
  },
  demonyms: { en: ['Zanzibari'], ru: ['занзибарский', 'занзибарец', 'занзибарцы'] },
  capital: { common: { en: 'Zanzibar City', ru: 'Занзибар' } },
  parent: 'tanzania',
  status: {
    en: 'Zanzibar is a semi-autonomous part of Tanzania with a president and a house of representatives of its own.',
    ru: 'Занзибар — полуавтономная часть Танзании с собственными президентом и палатой представителей.',
  },
  sources: ['https://en.wikipedia.org/wiki/Zanzibar'],
})
