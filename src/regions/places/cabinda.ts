// Cabinda: a province of Angola, apart from the rest of it.
import { place } from '../place.ts'

export const cabinda = place({
  id: 'cabinda',
  kind: 'part',
  names: {
    common: {
      en: ['Cabinda', 'Republic of Cabinda', 'Kabinda'],
      ru: ['Кабинда'],
      pt: 'Cabinda',
      fr: 'Cabinda',
    },
  },
  demonyms: { en: ['Cabindan'], ru: ['кабиндский', 'кабиндец', 'кабиндцы'] },
  capital: { common: { en: 'Cabinda', ru: 'Кабинда', pt: 'Cabinda' } },
  parent: 'angola',
  status: {
    en: 'Cabinda is a province of Angola, parted from the rest of it by the Democratic Republic of the Congo; separatists of FLEC seek its independence.',
    ru: 'Кабинда — провинция Анголы, отделённая от остальной её части территорией Демократической Республики Конго; сепаратисты ФЛЕК добиваются её независимости.',
  },
  sources: ['https://en.wikipedia.org/wiki/Cabinda_Province'],
})
