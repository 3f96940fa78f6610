// Catalonia: an autonomous community of Spain.
import { place } from '../place.ts'

export const catalonia = place({
  id: 'catalonia',
  kind: 'part',
  names: {
    common: {
      en: ['Catalonia'],
      ru: 'Каталония',
      ca: 'Catalunya',
      es: ['Cataluña', 'Catalunya'],
      oc: 'Catalonha',
      fr: 'Catalogne',
      de: 'Katalonien',
      uk: 'Каталонія',
    },
  },
  demonyms: {
    en: ['Catalan', 'Catalans'],
    ru: ['каталонский', 'каталонец', 'каталонка', 'каталонцы'],
    ca: ['català', 'catalana', 'catalans'],
    es: ['catalán', 'catalana', 'catalanes'],
  },
  capital: { common: { en: 'Barcelona', ru: 'Барселона', ca: 'Barcelona', es: 'Barcelona' } },
  parent: 'spain',
  control: {
    en: 'its own government (the Generalitat) within Spain',
    ru: 'собственное правительство (Женералитат) в составе Испании',
  },
  status: {
    en: 'Catalonia is an autonomous community of Spain; its parliament declared independence on 27 October 2017 after a referendum that the Constitutional Court had banned, and Madrid imposed direct rule until June 2018.',
    ru: 'Каталония — автономное сообщество Испании; 27 октября 2017 года её парламент провозгласил независимость после референдума, запрещённого Конституционным судом, и Мадрид до июня 2018 года ввёл прямое управление.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Catalonia',
    'https://en.wikipedia.org/wiki/2017_Catalan_independence_referendum',
  ],
})
