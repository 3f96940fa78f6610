// The Falkland Islands: a British territory that Argentina claims as the Malvinas.
import { place } from '../place.ts'

export const falklandIslands = place({
  id: 'falkland-islands',
  kind: 'contested',
  names: {
    common: {
      en: ['Falkland Islands', 'Falklands', 'Malvinas'],
      ru: ['Фолклендские острова', 'Фолкленды', 'Мальвинские острова'],
      es: ['Islas Malvinas', 'Malvinas'],
      fr: 'Îles Malouines',
    },
  },
  demonyms: { en: ['Falkland Islander'], ru: ['фолклендский', 'фолклендцы'] },
  capital: { common: { en: ['Stanley', 'Port Stanley'], ru: 'Стэнли', es: 'Puerto Argentino' } },
  parent: 'united-kingdom',
  control: {
    en: 'its own government under the United Kingdom',
    ru: 'собственное правительство под суверенитетом Великобритании',
  },
  status: {
    en: 'The Falkland Islands are a British overseas territory that Argentina claims; 99.8 percent voted to remain one in March 2013.',
    ru: 'Фолклендские острова — британская заморская территория, на которую претендует Аргентина; в марте 2013 года за сохранение этого статуса проголосовали 99,8 процента.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Falkland_Islands',
    'https://en.wikipedia.org/wiki/2013_Falkland_Islands_sovereignty_referendum',
  ],
})
