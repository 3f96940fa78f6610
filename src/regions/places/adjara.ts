// Adjara: an autonomous republic of Georgia.
import { place } from '../place.ts'

export const adjara = place({
  id: 'adjara',
  kind: 'part',
  names: {
    common: {
      en: ['Adjara', 'Ajara', 'Adzharia', 'Ajaria', 'Autonomous Republic of Adjara', 'Adjaria'],
      ru: ['Аджария', 'Аджарская Автономная Республика', 'Аджара'],
      ka: ['აჭარა', 'აჭარის ავტონომიური რესპუბლიკა'],
      tr: 'Acara',
      az: 'Acariya',
      de: 'Adscharien',
      uk: 'Аджарія',
    },
  },
  demonyms: {
    en: ['Adjarian', 'Ajarian', 'Adjaran'],
    ru: ['аджарский', 'аджарец', 'аджарка', 'аджарцы'],
    ka: ['აჭარელი', 'აჭარული'],
  },
  capital: { common: { en: ['Batumi'], ru: 'Батуми', ka: 'ბათუმი' } },
  parent: 'georgia',
  control: { en: 'its own government within Georgia', ru: 'собственное правительство в составе Грузии' },
  status: {
    en: 'Adjara is an autonomous republic of Georgia; Tbilisi restored its control in May 2004, when Aslan Abashidze left.',
    ru: 'Аджария — автономная республика в составе Грузии; Тбилиси вернул контроль над ней в мае 2004 года после отъезда Аслана Абашидзе.',
  },
  sources: ['https://en.wikipedia.org/wiki/Adjara'],
})
