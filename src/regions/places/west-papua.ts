// West Papua: the western half of New Guinea, part of Indonesia.
import { place } from '../place.ts'

export const westPapua = place({
  id: 'west-papua',
  kind: 'contested',
  names: {
    common: {
      en: ['West Papua', 'Western New Guinea', 'Irian Jaya', 'Papua'],
      ru: ['Западное Папуа', 'Западная Новая Гвинея', 'Западная Папуа', 'Папуа'],
      id: ['Papua Barat', 'Papua', 'Irian Jaya'],
    },
    'de-facto': { en: 'Papua', id: 'Papua', ru: 'Папуа' },
  },
  demonyms: { en: ['West Papuan', 'Papuan'], ru: ['западнопапуасский', 'папуасский', 'папуас', 'папуасы'] },
  capital: { common: { en: ['Jayapura', 'Manokwari'], ru: ['Джаяпура', 'Маноквари'], id: 'Jayapura' } },
  parent: 'indonesia',
  control: { en: 'Indonesia', ru: 'Индонезия' },
  status: {
    en: 'The western half of New Guinea joined Indonesia after the Act of Free Choice of 1969, whose fairness separatists contest; it is now divided into six provinces.',
    ru: 'Западная половина Новой Гвинеи вошла в Индонезию после «Акта свободного выбора» 1969 года, честность которого оспаривают сепаратисты; сейчас она разделена на шесть провинций.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Western_New_Guinea',
    'https://en.wikipedia.org/wiki/Act_of_Free_Choice',
  ],
})
