// Wales: a country of the United Kingdom with a parliament of its own.
import { place } from '../place.ts'

export const wales = place({
  id: 'wales',
  kind: 'part',
  names: {
    common: { en: 'Wales', ru: 'Уэльс', cy: 'Cymru', fr: 'Pays de Galles', es: 'Gales', uk: 'Уельс' },
  },
  demonyms: { en: ['Welsh', 'Welshman'], ru: ['уэльский', 'валлийский', 'валлиец', 'валлийцы'] },
  capital: { common: { en: 'Cardiff', ru: 'Кардифф', cy: 'Caerdydd' } },
  parent: 'united-kingdom',
  status: {
    en: 'Wales is a country of the United Kingdom with a devolved parliament, the Senedd.',
    ru: 'Уэльс — часть Соединённого Королевства с собственным парламентом — Сенедом.',
  },
  sources: ['https://en.wikipedia.org/wiki/Wales'],
})
