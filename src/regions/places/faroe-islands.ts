// The Faroe Islands: a self-governing part of the Kingdom of Denmark.
import { place } from '../place.ts'

export const faroeIslands = place({
  id: 'faroe-islands',
  kind: 'part',
  names: {
    common: {
      en: ['Faroe Islands', 'Faroes', 'the Faroes'],
      ru: ['Фарерские острова', 'Фареры'],
      fo: 'Føroyar',
      da: 'Færøerne',
      de: 'Färöer',
      fr: 'Îles Féroé',
    },
  },
  demonyms: { en: ['Faroese'], ru: ['фарерский', 'фаререц', 'фарерка', 'фарерцы'] },
  capital: { common: { en: ['Tórshavn', 'Torshavn'], ru: 'Торсхавн', fo: 'Tórshavn' } },
  parent: 'denmark',
  status: {
    en: 'The Faroe Islands are a self-governing part of the Kingdom of Denmark.',
    ru: 'Фарерские острова — самоуправляемая часть Датского королевства.',
  },
  sources: ['https://en.wikipedia.org/wiki/Faroe_Islands'],
})
