// Quebec: a province of Canada.
import { place } from '../place.ts'

export const quebec = place({
  id: 'quebec',
  kind: 'part',
  names: {
    common: { en: ['Quebec', 'Québec', 'Province of Quebec'], ru: ['Квебек'], fr: 'Québec', uk: 'Квебек' },
  },
  demonyms: {
    en: ['Quebecer', 'Quebecker', 'Québécois'],
    ru: ['квебекский', 'квебекец', 'квебекцы'],
    fr: ['québécois'],
  },
  capital: { common: { en: 'Quebec City', ru: 'Квебек', fr: 'Québec' } },
  parent: 'canada',
  status: {
    en: 'Quebec is a province of Canada; its voters turned down sovereignty in 1980 and, by 50.58 to 49.42 percent, in 1995.',
    ru: 'Квебек — провинция Канады; его избиратели отклонили суверенитет в 1980 году и в 1995 году, 50,58 процента против 49,42.',
  },
  sources: ['https://en.wikipedia.org/wiki/Quebec', 'https://en.wikipedia.org/wiki/1995_Quebec_referendum'],
})
