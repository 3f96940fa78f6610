// Republika Srpska: an entity of Bosnia and Herzegovina.
import { place } from '../place.ts'

export const republikaSrpska = place({
  id: 'republika-srpska',
  kind: 'part',
  names: {
    common: {
      en: [
        'Republika Srpska',
        'Serb Republic',
        'RS',
        'Bosnian Serb Republic',
        'Serb region',
        'Serb entity',
        'Serbian entity',
        'autonomous Serb region',
      ],
      ru: ['Республика Сербская'],
      sr: ['Република Српска', 'Republika Srpska'],
      bs: 'Republika Srpska',
      hr: 'Republika Srpska',
      de: 'Republika Srpska',
      uk: 'Республіка Сербська',
    },
  },
  demonyms: {
    en: ['Bosnian Serb', 'Republika Srpska'],
    ru: ['боснийско-сербский', 'боснийский серб', 'боснийские сербы'],
  },
  capital: {
    common: { en: ['Banja Luka', 'Banjaluka'], ru: ['Баня-Лука'], sr: ['Бања Лука', 'Banja Luka'] },
  },
  parent: 'bosnia-and-herzegovina',
  control: {
    en: 'its own president, government and assembly within Bosnia and Herzegovina',
    ru: 'собственные президент, правительство и скупщина в составе Боснии и Герцеговины',
  },
  status: {
    en: 'Republika Srpska is one of the two entities that make up Bosnia and Herzegovina under the Dayton agreement of 1995.',
    ru: 'Республика Сербская — одно из двух образований, из которых состоит Босния и Герцеговина по Дейтонскому соглашению 1995 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Republika_Srpska'],
})
