// Puerto Rico: a territory of the United States.
import { place } from '../place.ts'

export const puertoRico = place({
  id: 'puerto-rico',
  kind: 'part',
  names: {
    common: {
      en: ['Puerto Rico', 'Porto Rico', 'Commonwealth of Puerto Rico'],
      ru: ['Пуэрто-Рико'],
      es: ['Puerto Rico', 'Borinquen'],
    },
  },
  demonyms: {
    en: ['Puerto Rican'],
    ru: ['пуэрто-риканский', 'пуэрториканец', 'пуэрториканка', 'пуэрториканцы'],
    es: ['puertorriqueño'],
  },
  capital: { common: { en: 'San Juan', ru: 'Сан-Хуан', es: 'San Juan' } },
  parent: 'united-states',
  status: {
    en: 'Puerto Rico is an unincorporated territory of the United States that has held several votes on statehood, the latest in November 2024.',
    ru: 'Пуэрто-Рико — неинкорпорированная территория США, несколько раз голосовавшая о статусе штата, в последний раз в ноябре 2024 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Puerto_Rico'],
})
