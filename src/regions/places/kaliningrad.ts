// Kaliningrad: a region of Russia between Poland and Lithuania.
import { place } from '../place.ts'

export const kaliningrad = place({
  id: 'kaliningrad',
  kind: 'part',
  names: {
    common: {
      en: ['Kaliningrad', 'Kaliningrad Oblast', 'Kaliningrad Region', 'Königsberg'],
      ru: ['Калининград', 'Калининградская область'],
      de: ['Kaliningrad', 'Königsberg'],
      pl: ['Kaliningrad', 'Królewiec'],
      lt: ['Kaliningradas', 'Karaliaučius'],
      uk: 'Калінінград',
    },
  },
  demonyms: { en: ['Kaliningrader'], ru: ['калининградский', 'калининградец', 'калининградцы'] },
  capital: { common: { en: 'Kaliningrad', ru: 'Калининград' } },
  parent: 'russia',
  status: {
    en: 'Kaliningrad Oblast is a region of the Russian Federation, parted from the rest of it by Lithuania, Belarus and Poland.',
    ru: 'Калининградская область — область Российской Федерации, отделённая от остальной её части Литвой, Белоруссией и Польшей.',
  },
  sources: ['https://en.wikipedia.org/wiki/Kaliningrad_Oblast'],
})
