// Nakhchivan: an autonomous republic of Azerbaijan, apart from the rest of it.
import { place } from '../place.ts'

export const nakhchivan = place({
  id: 'nakhchivan',
  kind: 'part',
  names: {
    common: {
      en: ['Nakhchivan', 'Nakhichevan', 'Naxcivan', 'Nakhchivan Autonomous Republic'],
      ru: ['Нахичевань', 'Нахичеванская Автономная Республика', 'Нахчыван'],
      az: ['Naxçıvan', 'Naxçıvan Muxtar Respublikası'],
      hy: ['Նախիջևան', 'Նախիջեւան'],
      tr: 'Nahçıvan',
      ka: 'ნახიჩევანი',
      fa: 'نخجوان',
    },
  },
  demonyms: { en: ['Nakhchivani'], ru: ['нахичеванский', 'нахичеванец', 'нахичеванцы'] },
  capital: { common: { en: ['Nakhchivan'], ru: ['Нахичевань', 'Нахчыван'], az: 'Naxçıvan' } },
  parent: 'azerbaijan',
  control: {
    en: 'its own Supreme Assembly within Azerbaijan',
    ru: 'собственный Али Меджлис в составе Азербайджана',
  },
  status: {
    en: 'Nakhchivan is an autonomous republic of Azerbaijan, parted from the rest of it by Armenia.',
    ru: 'Нахичевань — автономная республика в составе Азербайджана, отделённая от остальной его части территорией Армении.',
  },
  sources: ['https://en.wikipedia.org/wiki/Nakhchivan_Autonomous_Republic'],
})
