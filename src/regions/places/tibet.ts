// Tibet: an autonomous region of China.
import { place } from '../place.ts'

export const tibet = place({
  id: 'tibet',
  kind: 'contested',
  names: {
    common: {
      en: ['Tibet', 'Tibet Autonomous Region', 'TAR'],
      ru: ['Тибет', 'Тибетский автономный район'],
      bo: 'བོད',
      zh: ['西藏'],
    },
    'de-facto': { en: 'Xizang', ru: 'Сицзан', zh: '西藏' },
    'de-jure': { en: 'Tibet', ru: 'Тибет', zh: '西藏' },
  },
  demonyms: { en: ['Tibetan'], ru: ['тибетский', 'тибетец', 'тибетка', 'тибетцы'] },
  capital: { common: { en: 'Lhasa', ru: 'Лхаса', bo: 'ལྷ་ས', zh: '拉萨' } },
  parent: 'china',
  control: { en: 'China', ru: 'Китай' },
  status: {
    en: 'Tibet is an autonomous region of China; a Central Tibetan Administration in exile, elected by Tibetans abroad, sits in Dharamshala in India.',
    ru: 'Тибет — автономный район Китая; в индийской Дхарамсале работает Центральная тибетская администрация в изгнании, которую избирают тибетцы за рубежом.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Tibet',
    'https://en.wikipedia.org/wiki/Central_Tibetan_Administration',
  ],
})
