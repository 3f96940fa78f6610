// Western Sahara: claimed by Morocco, which holds most of it, and by the Sahrawi republic.
import { place } from '../place.ts'

export const westernSahara = place({
  id: 'western-sahara',
  kind: 'contested',
  names: {
    common: {
      en: ['Western Sahara', 'Sahrawi Arab Democratic Republic', 'Sahrawi Republic', 'SADR'],
      ru: ['Западная Сахара', 'Сахарская Арабская Демократическая Республика', 'САДР'],
      ar: ['الصحراء الغربية', 'الجمهورية العربية الصحراوية الديمقراطية'],
      es: ['Sahara Occidental', 'Sáhara Occidental'],
      fr: 'Sahara occidental',
      de: 'Westsahara',
    },
    'de-facto': { en: 'Moroccan Sahara', fr: 'Sahara marocain', ar: 'الصحراء المغربية' },
  },
  demonyms: { en: ['Sahrawi', 'Saharawi'], ru: ['сахарский', 'западносахарский', 'сахарави'] },
  capital: { common: { en: ['Laayoune', 'El Aaiún'], ru: 'Эль-Аюн', ar: 'العيون', es: 'El Aaiún' } },
  parent: 'morocco',
  control: {
    en: 'Morocco west of its sand wall, the Polisario Front east of it',
    ru: 'к западу от песчаного вала Марокко, к востоку фронт Полисарио',
  },
  recognisedBy: [{ by: 'algeria', from: '1976-03-06' }],
  status: {
    en: 'Western Sahara is on the United Nations’ list of non-self-governing territories; Morocco holds most of it since 1975, and the Sahrawi republic, a member of the African Union, claims it.',
    ru: 'Западная Сахара входит в список несамоуправляющихся территорий ООН; с 1975 года большей частью её управляет Марокко, на неё претендует и Сахарская республика, член Африканского союза.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Western_Sahara',
    'https://en.wikipedia.org/wiki/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic',
  ],
})
