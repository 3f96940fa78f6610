// Northern Cyprus: claimed by the Republic of Cyprus, run by Turkish Cypriots with Turkey behind them.
import { place } from '../place.ts'

export const northernCyprus = place({
  id: 'northern-cyprus',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Northern Cyprus',
        'North Cyprus',
        'Turkish Republic of Northern Cyprus',
        'TRNC',
        'Turkish Cyprus',
        'north of Cyprus',
        'Cypriot north',
      ],
      ru: ['Северный Кипр', 'Турецкая Республика Северного Кипра', 'ТРСК'],
      tr: ['Kuzey Kıbrıs', 'Kuzey Kıbrıs Türk Cumhuriyeti', 'KKTC'],
      el: ['Βόρεια Κύπρος', 'Ψευδοκράτος', 'Κατεχόμενα'],
      de: 'Nordzypern',
      fr: 'Chypre du Nord',
      az: 'Şimali Kipr',
      uk: 'Північний Кіпр',
    },
  },
  demonyms: {
    en: ['Turkish Cypriot', 'Northern Cypriot'],
    ru: ['северокипрский', 'турко-киприотский', 'туркокиприот', 'турки-киприоты', 'киприот-турок'],
    tr: ['Kıbrıslı Türk'],
    el: ['Τουρκοκύπριος'],
  },
  capital: {
    common: {
      en: ['North Nicosia', 'Nicosia'],
      ru: ['Северная Никосия', 'Никосия'],
      tr: ['Lefkoşa'],
      el: 'Λευκωσία',
    },
    'de-facto': { en: 'Lefkoşa', tr: 'Lefkoşa' },
    'de-jure': { en: 'Nicosia' },
  },
  parent: 'cyprus',
  patron: 'turkey',
  control: {
    en: 'its own de facto authorities, with Turkish troops in place',
    ru: 'собственные де-факто власти при турецком военном присутствии',
  },
  recognisedBy: [{ by: 'turkey', from: '1983-11-15' }],
  status: {
    en: 'The Turkish Republic of Northern Cyprus declared independence on 15 November 1983; only Turkey recognises it, and the UN Security Council called the declaration legally invalid (resolution 541).',
    ru: 'Турецкая Республика Северного Кипра провозгласила независимость 15 ноября 1983 года; её признаёт только Турция, Совет Безопасности ООН назвал провозглашение юридически недействительным (резолюция 541).',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Northern_Cyprus',
    'https://en.wikipedia.org/wiki/United_Nations_Security_Council_Resolution_541',
  ],
})
