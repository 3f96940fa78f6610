// Xinjiang: an autonomous region of China.
import { place } from '../place.ts'

export const xinjiang = place({
  id: 'xinjiang',
  kind: 'part',
  names: {
    common: {
      en: ['Xinjiang', 'Xinjiang Uyghur Autonomous Region', 'Sinkiang', 'East Turkestan', 'East Turkistan'],
      ru: ['Синьцзян', 'Синьцзян-Уйгурский автономный район', 'СУАР', 'Восточный Туркестан'],
      ug: ['شىنجاڭ', 'شەرقىي تۈركىستان'],
      zh: ['新疆'],
      tr: ['Sincan', 'Doğu Türkistan'],
      kk: 'Шыңжаң',
    },
  },
  demonyms: {
    en: ['Uyghur', 'Uighur', 'Xinjiang'],
    ru: ['синьцзянский', 'уйгурский', 'уйгур', 'уйгурка', 'уйгуры'],
  },
  capital: { common: { en: ['Urumqi', 'Ürümqi'], ru: 'Урумчи', zh: '乌鲁木齐' } },
  parent: 'china',
  control: { en: 'China', ru: 'Китай' },
  status: { en: 'Xinjiang is an autonomous region of China.', ru: 'Синьцзян — автономный район Китая.' },
  sources: ['https://en.wikipedia.org/wiki/Xinjiang'],
})
