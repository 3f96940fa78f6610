// Khabarovsk: a territory (krai) of Russia.
import { place } from '../place.ts'

export const khabarovsk = place({
  id: 'khabarovsk',
  kind: 'part',
  names: {
    common: {
      en: ['Khabarovsk', 'Khabarovsk Krai', 'Khabarovsk Territory'],
      ru: ['Хабаровск', 'Хабаровский край'],
      uk: 'Хабаровський край',
    },
  },
  demonyms: { en: ['Khabarovsk'], ru: ['хабаровский', 'хабаровчанин', 'хабаровчане'] },
  capital: { common: { en: 'Khabarovsk', ru: 'Хабаровск' } },
  parent: 'russia',
  status: {
    en: 'Khabarovsk Krai is a territory of the Russian Federation; the arrest of its governor Sergei Furgal in July 2020 set off months of protests.',
    ru: 'Хабаровский край — край в составе Российской Федерации; арест губернатора Сергея Фургала в июле 2020 года вызвал протесты, длившиеся месяцами.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Khabarovsk_Krai',
    'https://en.wikipedia.org/wiki/2020%E2%80%932021_Khabarovsk_Krai_protests',
  ],
})
