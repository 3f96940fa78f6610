// Donetsk: a region of Ukraine, in part run by Russia, which annexed it in 2022.
import { place } from '../place.ts'

export const donetsk = place({
  id: 'donetsk',
  kind: 'contested',
  names: {
    common: {
      en: ['Donetsk', 'Donetsk region', 'Donetsk People’s Republic', 'DPR', 'DNR', 'Donbas', 'Donbass'],
      ru: ['Донецк', 'Донецкая область', 'Донецкая Народная Республика', 'ДНР', 'Донетчина', 'Донбасс'],
      uk: ['Донецьк', 'Донецька область', 'Донеччина', 'Донбас'],
      de: 'Donezk',
    },
    'de-facto': { en: ['Donetsk People’s Republic'], ru: ['Донецкая Народная Республика'] },
    'de-jure': { en: ['Donetsk Oblast'], ru: ['Донецкая область'], uk: 'Донецька область' },
  },
  demonyms: { en: ['Donetsk'], ru: ['донецкий', 'дончанин', 'дончане'], uk: ['донецький', 'дончани'] },
  capital: { common: { en: 'Donetsk', ru: 'Донецк', uk: 'Донецьк' } },
  parent: 'ukraine',
  patron: 'russia',
  control: {
    en: 'Russia in most of it, Ukraine in the rest',
    ru: 'большей частью Россия, остальной — Украина',
  },
  recognisedBy: [
    { by: 'south-ossetia', from: '2014-06-27' },
    { by: 'abkhazia', from: '2022-02-25' },
    { by: 'russia', from: '2022-02-21', to: '2022-09-30' },
    { by: 'syria', from: '2022-06-29' },
    { by: 'north-korea', from: '2022-07-13' },
  ],
  status: {
    en: 'Separatists declared a Donetsk People’s Republic in April 2014; Russia recognised it in February 2022 and annexed it in September 2022, which the UN General Assembly called invalid.',
    ru: 'Сепаратисты провозгласили Донецкую Народную Республику в апреле 2014 года; Россия признала её в феврале 2022 года и аннексировала в сентябре, что Генеральная Ассамблея ООН назвала недействительным.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Donetsk_People%27s_Republic',
    'https://en.wikipedia.org/wiki/Donetsk_Oblast',
  ],
})
