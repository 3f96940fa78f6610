// Luhansk: a region of Ukraine, run by Russia, which annexed it in 2022.
import { place } from '../place.ts'

export const luhansk = place({
  id: 'luhansk',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Luhansk',
        'Lugansk',
        'Luhansk region',
        'Luhansk People’s Republic',
        'LPR',
        'LNR',
        'Donbas',
        'Donbass',
      ],
      ru: ['Луганск', 'Луганская область', 'Луганская Народная Республика', 'ЛНР', 'Луганщина', 'Донбасс'],
      uk: ['Луганськ', 'Луганська область', 'Луганщина', 'Донбас'],
    },
    'de-facto': { en: ['Lugansk People’s Republic'], ru: ['Луганская Народная Республика'] },
    'de-jure': { en: ['Luhansk Oblast'], ru: ['Луганская область'], uk: 'Луганська область' },
  },
  demonyms: {
    en: ['Luhansk', 'Lugansk'],
    ru: ['луганский', 'луганчанин', 'луганчане'],
    uk: ['луганський', 'луганчани'],
  },
  capital: {
    common: { en: ['Luhansk', 'Lugansk'], ru: 'Луганск', uk: 'Луганськ' },
    'de-facto': { en: 'Lugansk' },
    'de-jure': { en: 'Luhansk' },
  },
  parent: 'ukraine',
  patron: 'russia',
  control: { en: 'Russia', ru: 'Россия' },
  recognisedBy: [
    { by: 'south-ossetia', from: '2014-06-18' },
    { by: 'abkhazia', from: '2022-02-25' },
    { by: 'russia', from: '2022-02-21', to: '2022-09-30' },
    { by: 'syria', from: '2022-06-29' },
    { by: 'north-korea', from: '2022-07-13' },
  ],
  status: {
    en: 'Separatists declared a Luhansk People’s Republic in April 2014; Russia recognised it in February 2022 and annexed it in September 2022, which the UN General Assembly called invalid.',
    ru: 'Сепаратисты провозгласили Луганскую Народную Республику в апреле 2014 года; Россия признала её в феврале 2022 года и аннексировала в сентябре, что Генеральная Ассамблея ООН назвала недействительным.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Luhansk_People%27s_Republic',
    'https://en.wikipedia.org/wiki/Luhansk_Oblast',
  ],
})
