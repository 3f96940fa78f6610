// Nagorno-Karabakh: run by its own Armenian authorities until September 2023, by Azerbaijan since.
import { place } from '../place.ts'

export const nagornoKarabakh = place({
  id: 'nagorno-karabakh',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Nagorno-Karabakh',
        'Nagorny Karabakh',
        'Nagorno Karabakh',
        'Mountainous Karabakh',
        'Karabakh',
        'Nagorno-Karabakh Republic',
        'NKR',
        'Republic of Artsakh',
      ],
      ru: ['Нагорный Карабах', 'Нагорно-Карабахская Республика', 'НКР', 'Карабах', 'Республика Арцах'],
      hy: ['Լեռնային Ղարաբաղ', 'Արցախ', 'Ղարաբաղ', 'Արցախի Հանրապետություն'],
      az: ['Dağlıq Qarabağ', 'Qarabağ'],
      ka: ['მთიანი ყარაბაღი', 'ყარაბაღი'],
      tr: ['Dağlık Karabağ', 'Karabağ'],
      uk: 'Нагірний Карабах',
      de: 'Bergkarabach',
      fr: 'Haut-Karabakh',
      es: 'Alto Karabaj',
      fa: 'قره‌باغ کوهستانی',
    },
    // As those said who ran it until 2023, and who held the votes that it is asked about.
    'de-facto': { en: ['Artsakh'], ru: ['Арцах'], hy: 'Արցախ' },
    'de-jure': { az: 'Qarabağ' },
  },
  demonyms: {
    en: ['Karabakh', 'Karabakhi', 'Karabakh Armenian', 'Artsakhtsi'],
    ru: ['карабахский', 'нагорнокарабахский', 'карабахец', 'карабахцы', 'арцахский', 'арцахцы'],
    hy: ['արցախցի', 'ղարաբաղցի'],
  },
  capital: {
    common: {
      en: ['Stepanakert', 'Khankendi', 'Xankendi'],
      ru: ['Степанакерт', 'Ханкенди'],
      hy: 'Ստեփանակերտ',
      az: 'Xankəndi',
    },
    'de-facto': { en: 'Stepanakert', ru: 'Степанакерт' },
    'de-jure': { en: 'Khankendi', ru: 'Ханкенди', az: 'Xankəndi' },
  },
  parent: 'azerbaijan',
  control: { en: 'Azerbaijan, since September 2023', ru: 'Азербайджан, с сентября 2023 года' },
  recognisedBy: [{ by: 'abkhazia' }, { by: 'south-ossetia' }, { by: 'transnistria' }],
  status: {
    en: 'Nagorno-Karabakh was run by Armenian authorities from the war of 1991–1994 until Azerbaijan took it in September 2023 and nearly all Armenians left; no member of the United Nations ever recognised it.',
    ru: 'Нагорным Карабахом со времени войны 1991–1994 годов управляли армянские власти, пока в сентябре 2023 года его не занял Азербайджан и почти все армяне не уехали; ни один член ООН его не признавал.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Nagorno-Karabakh',
    'https://en.wikipedia.org/wiki/Republic_of_Artsakh',
    'https://en.wikipedia.org/wiki/Political_status_of_Nagorno-Karabakh',
  ],
})
