// The Kurdistan Region: an autonomous region of Iraq.
import { place } from '../place.ts'

export const iraqiKurdistan = place({
  id: 'iraqi-kurdistan',
  kind: 'part',
  names: {
    common: {
      en: [
        'Iraqi Kurdistan',
        'Kurdistan Region',
        'Kurdistan Region of Iraq',
        'South Kurdistan',
        'Kurdistan',
        'KRI',
      ],
      ru: ['Иракский Курдистан', 'Курдистан', 'Курдский автономный регион', 'Южный Курдистан'],
      ku: ['Herêma Kurdistanê', 'Başûrê Kurdistanê'],
      ckb: ['هەرێمی کوردستان', 'باشووری کوردستان'],
      ar: ['إقليم كردستان', 'كردستان العراق'],
      tr: ['Irak Kürdistanı', 'Kuzey Irak'],
      fa: 'کردستان عراق',
    },
  },
  demonyms: {
    en: ['Iraqi Kurdish', 'Kurdish', 'Kurd'],
    ru: ['курдский', 'курдистанский', 'курд', 'курды'],
    ku: ['kurd'],
  },
  capital: {
    common: { en: ['Erbil', 'Arbil', 'Hewler'], ru: ['Эрбиль'], ku: 'Hewlêr', ckb: 'هەولێر', ar: 'أربيل' },
  },
  parent: 'iraq',
  control: {
    en: 'the Kurdistan Regional Government within Iraq',
    ru: 'Региональное правительство Курдистана в составе Ирака',
  },
  status: {
    en: 'The Kurdistan Region is an autonomous region under Iraq’s constitution of 2005; Baghdad and its courts rejected the independence referendum of 25 September 2017.',
    ru: 'Курдистан — автономный регион по конституции Ирака 2005 года; референдум о независимости 25 сентября 2017 года Багдад и его суды отвергли.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Kurdistan_Region',
    'https://en.wikipedia.org/wiki/2017_Kurdistan_Region_independence_referendum',
  ],
})
