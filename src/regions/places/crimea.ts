// Crimea: Ukrainian under international law, annexed by Russia in March 2014.
import { place } from '../place.ts'

export const crimea = place({
  id: 'crimea',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Crimea',
        'Autonomous Republic of Crimea',
        'Republic of Crimea',
        'the Crimea',
        'Crimean Peninsula',
      ],
      ru: ['Крым', 'Республика Крым', 'Автономная Республика Крым', 'Крымский полуостров'],
      uk: ['Крим', 'Автономна Республіка Крим'],
      crh: ['Qırım', 'Къырым'],
      tr: 'Kırım',
      be: 'Крым',
      pl: 'Krym',
      de: ['Krim', 'die Krim'],
      fr: 'Crimée',
      es: 'Crimea',
      ka: 'ყირიმი',
      hy: 'Ղրիմ',
    },
  },
  demonyms: {
    en: ['Crimean', 'Crimean Tatar'],
    ru: ['крымский', 'крымчанин', 'крымчанка', 'крымчане', 'крымскотатарский'],
    uk: ['кримський', 'кримчанин', 'кримчани'],
  },
  capital: { common: { en: 'Simferopol', ru: 'Симферополь', uk: 'Сімферополь', crh: 'Aqmescit' } },
  parent: 'ukraine',
  patron: 'russia',
  control: { en: 'Russia, since 2014', ru: 'Россия, с 2014 года' },
  status: {
    en: 'Russia took control of Crimea in February 2014 and annexed it after a referendum on 16 March; the UN General Assembly holds it to be a part of Ukraine (resolution 68/262).',
    ru: 'Россия установила контроль над Крымом в феврале 2014 года и присоединила его после референдума 16 марта; Генеральная Ассамблея ООН считает его частью Украины (резолюция 68/262).',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Crimea',
    'https://en.wikipedia.org/wiki/United_Nations_General_Assembly_Resolution_68/262',
  ],
})
