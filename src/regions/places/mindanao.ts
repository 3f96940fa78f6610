// Mindanao: the south of the Philippines, with the autonomous Bangsamoro.
import { place } from '../place.ts'

export const mindanao = place({
  id: 'mindanao',
  kind: 'part',
  names: {
    common: {
      en: ['Mindanao', 'Bangsamoro', 'BARMM', 'Muslim Mindanao'],
      ru: ['Минданао', 'Бангсаморо'],
      tl: ['Mindanao', 'Bangsamoro'],
    },
  },
  demonyms: { en: ['Mindanaoan', 'Moro', 'Bangsamoro'], ru: ['минданаоский', 'моро'] },
  capital: { common: { en: ['Davao', 'Cotabato City'], ru: ['Давао', 'Котабато'] } },
  parent: 'philippines',
  status: {
    en: 'Mindanao is the southern island of the Philippines; an autonomous region of Bangsamoro in its Muslim parts was approved by plebiscite in January and February 2019.',
    ru: 'Минданао — южный остров Филиппин; автономный регион Бангсаморо в его мусульманской части одобрен плебисцитом в январе и феврале 2019 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Mindanao', 'https://en.wikipedia.org/wiki/Bangsamoro'],
})
