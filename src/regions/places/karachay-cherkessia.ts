// Karachay-Cherkessia: a republic of Russia.
import { place } from '../place.ts'

export const karachayCherkessia = place({
  id: 'karachay-cherkessia',
  kind: 'part',
  names: {
    common: {
      en: [
        'Karachay-Cherkessia',
        'Karachayevo-Cherkessia',
        'Karachay-Cherkess Republic',
        'Karachai-Cherkessia',
      ],
      ru: ['Карачаево-Черкесия', 'Карачаево-Черкесская Республика', 'КЧР'],
      ka: 'ყარაჩაი-ჩერქეზეთი',
      tr: 'Karaçay-Çerkesya',
      uk: 'Карачаєво-Черкесія',
    },
  },
  demonyms: {
    en: ['Karachay-Cherkess', 'Karachay'],
    ru: ['карачаево-черкесский', 'карачаевский', 'карачаевец', 'карачаевцы'],
  },
  capital: { common: { en: 'Cherkessk', ru: 'Черкесск' } },
  parent: 'russia',
  status: {
    en: 'Karachay-Cherkessia is a republic of the Russian Federation.',
    ru: 'Карачаево-Черкесия — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Karachay-Cherkessia'],
})
