// Sevastopol: Ukrainian under international law, annexed by Russia in March 2014 with Crimea.
import { place } from '../place.ts'

export const sevastopol = place({
  id: 'sevastopol',
  kind: 'contested',
  names: {
    common: {
      en: ['Sevastopol', 'Sebastopol'],
      ru: 'Севастополь',
      uk: 'Севастополь',
      crh: 'Aqyar',
      tr: 'Sivastopol',
      de: 'Sewastopol',
    },
  },
  demonyms: { en: ['Sevastopol'], ru: ['севастопольский', 'севастополец', 'севастопольцы'] },
  parent: 'ukraine',
  patron: 'russia',
  control: { en: 'Russia, since 2014', ru: 'Россия, с 2014 года' },
  status: {
    en: 'Sevastopol, a city of special status in Ukraine and the base of the Russian Black Sea Fleet, was annexed by Russia in March 2014 together with Crimea; most states do not recognise that.',
    ru: 'Севастополь, город со специальным статусом на Украине и база российского Черноморского флота, в марте 2014 года присоединён Россией вместе с Крымом; большинство государств этого не признаёт.',
  },
  sources: ['https://en.wikipedia.org/wiki/Sevastopol'],
})
