// Ambazonia: what separatists call the two English-speaking regions of Cameroon.
import { place } from '../place.ts'

export const ambazonia = place({
  id: 'ambazonia',
  kind: 'contested',
  names: {
    common: {
      en: ['Ambazonia', 'Amba Land', 'Federal Republic of Ambazonia', 'Anglophone Cameroon'],
      ru: ['Амбазония'],
      fr: ['Ambazonie'],
    },
    'de-jure': {
      en: 'Northwest and Southwest Regions',
      fr: 'Régions du Nord-Ouest et du Sud-Ouest',
      ru: 'Северо-Западный и Юго-Западный регионы',
    },
  },
  demonyms: { en: ['Ambazonian'], ru: ['амбазонский', 'амбазонец', 'амбазонцы'] },
  capital: { common: { en: 'Buea', ru: 'Буэа', fr: 'Buéa' } },
  parent: 'cameroon',
  control: {
    en: 'Cameroon in the towns, armed separatists in parts of the countryside',
    ru: 'в городах Камерун, в части сельской местности вооружённые сепаратисты',
  },
  status: {
    en: 'Separatists declared the two English-speaking regions of Cameroon independent as Ambazonia on 1 October 2017; no state recognises it.',
    ru: '1 октября 2017 года сепаратисты провозгласили независимость двух англоязычных регионов Камеруна под названием Амбазония; ни одно государство её не признаёт.',
  },
  sources: ['https://en.wikipedia.org/wiki/Ambazonia'],
})
