// Tatarstan: a republic of Russia.
import { place } from '../place.ts'

export const tatarstan = place({
  id: 'tatarstan',
  kind: 'part',
  names: {
    common: {
      en: ['Tatarstan', 'Republic of Tatarstan', 'Tataria'],
      ru: ['Татарстан', 'Республика Татарстан', 'Татария'],
      tt: ['Татарстан', 'Татарстан Республикасы'],
      tr: 'Tataristan',
      uk: 'Татарстан',
    },
  },
  demonyms: {
    en: ['Tatarstani', 'Tatar'],
    ru: ['татарстанский', 'татарский', 'татарстанец', 'татарстанцы', 'татарин', 'татарка', 'татары'],
  },
  capital: { common: { en: 'Kazan', ru: 'Казань', tt: 'Казан' } },
  parent: 'russia',
  status: {
    en: 'Tatarstan is a republic of the Russian Federation; its treaty on sharing powers with Moscow ran out in 2017.',
    ru: 'Татарстан — республика в составе Российской Федерации; его договор с Москвой о разграничении полномочий истёк в 2017 году.',
  },
  sources: ['https://en.wikipedia.org/wiki/Tatarstan'],
})
