// Chechnya: a republic of Russia.
import { place } from '../place.ts'

export const chechnya = place({
  id: 'chechnya',
  kind: 'part',
  names: {
    common: {
      en: ['Chechnya', 'Chechen Republic', 'Chechnia', 'Ichkeria', 'Chechen Republic of Ichkeria'],
      ru: ['Чечня', 'Чеченская Республика', 'Ичкерия', 'Чеченская Республика Ичкерия'],
      ce: ['Нохчийчоь', 'Нохчийн Республика'],
      ka: 'ჩეჩნეთი',
      uk: 'Чечня',
      tr: 'Çeçenistan',
      de: 'Tschetschenien',
      fr: 'Tchétchénie',
    },
  },
  demonyms: { en: ['Chechen', 'Chechens'], ru: ['чеченский', 'чеченец', 'чеченка', 'чеченцы'] },
  capital: { common: { en: ['Grozny', 'Groznyy'], ru: 'Грозный', ce: 'Соьлжа-ГӀала' } },
  parent: 'russia',
  status: {
    en: 'Chechnya is a republic of the Russian Federation; it ran itself as the Chechen Republic of Ichkeria in the 1990s, and Ukraine’s parliament declared that occupied by Russia in October 2022.',
    ru: 'Чечня — республика в составе Российской Федерации; в 1990-е годы она управлялась самостоятельно как Чеченская Республика Ичкерия, которую Верховная рада Украины в октябре 2022 года объявила оккупированной Россией.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Chechnya',
    'https://en.wikipedia.org/wiki/Chechen_Republic_of_Ichkeria',
  ],
})
