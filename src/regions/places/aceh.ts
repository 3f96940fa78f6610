// Aceh: a special province of Indonesia.
import { place } from '../place.ts'

export const aceh = place({
  id: 'aceh',
  kind: 'part',
  names: { common: { en: ['Aceh', 'Acheh', 'Atjeh'], ru: ['Ачех'], id: 'Aceh', ace: 'Acèh' } },
  demonyms: { en: ['Acehnese'], ru: ['ачехский', 'ачехец', 'ачехцы'] },
  capital: { common: { en: 'Banda Aceh', ru: 'Банда-Ачех', id: 'Banda Aceh' } },
  parent: 'indonesia',
  status: {
    en: 'Aceh is a province of Indonesia with special autonomy since the Helsinki agreement of 15 August 2005.',
    ru: 'Ачех — провинция Индонезии с особой автономией по Хельсинкскому соглашению от 15 августа 2005 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Aceh'],
})
