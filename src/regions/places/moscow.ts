// Moscow: a city of federal rank in Russia, with a mayor and a duma of its own.
import { place } from '../place.ts'

export const moscow = place({
  id: 'moscow',
  kind: 'part',
  names: {
    common: {
      en: ['Moscow', 'Moscow City'],
      ru: ['Москва'],
      uk: 'Москва',
      ka: 'მოსკოვი',
      hy: 'Մոսկվա',
      tr: 'Moskova',
      de: 'Moskau',
      fr: 'Moscou',
    },
  },
  demonyms: { en: ['Muscovite'], ru: ['московский', 'москвич', 'москвичка', 'москвичи'] },
  parent: 'russia',
  status: {
    en: 'Moscow is the capital of the Russian Federation and one of its subjects.',
    ru: 'Москва — столица Российской Федерации и один из её субъектов.',
  },
  sources: ['https://en.wikipedia.org/wiki/Moscow'],
})
