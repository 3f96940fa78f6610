// Gagauzia: an autonomous unit of Moldova.
import { place } from '../place.ts'

export const gagauzia = place({
  id: 'gagauzia',
  kind: 'part',
  names: {
    common: {
      en: ['Gagauzia', 'Gagauz-Yeri', 'Gagauz Yeri', 'Autonomous Territorial Unit of Gagauzia'],
      ru: ['Гагаузия', 'Гагауз Ери', 'АТО Гагаузия', 'АТО Гагауз Ери'],
      gag: ['Gagauziya', 'Gagauz Yeri'],
      ro: ['Găgăuzia', 'UTA Găgăuzia'],
      tr: ['Gagavuzya', 'Gagauzya'],
      uk: 'Гагаузія',
      de: 'Gagausien',
    },
  },
  demonyms: {
    en: ['Gagauz', 'Gagauzian'],
    ru: ['гагаузский', 'гагауз', 'гагаузка', 'гагаузы'],
    ro: ['găgăuz'],
  },
  capital: { common: { en: 'Comrat', ru: 'Комрат', ro: 'Comrat', gag: 'Komrat' } },
  parent: 'moldova',
  control: {
    en: 'its own bashkan and People’s Assembly within Moldova',
    ru: 'собственные башкан и Народное собрание в составе Молдавии',
  },
  status: {
    en: 'Gagauzia is an autonomous territorial unit of Moldova under a law of 23 December 1994; its head is the bashkan.',
    ru: 'Гагаузия — автономно-территориальное образование в составе Молдавии по закону от 23 декабря 1994 года; её глава — башкан.',
  },
  sources: ['https://en.wikipedia.org/wiki/Gagauzia'],
})
