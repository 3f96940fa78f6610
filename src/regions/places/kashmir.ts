// Kashmir: claimed in whole by India and Pakistan, held in parts by both and by China.
import { place } from '../place.ts'

export const kashmir = place({
  id: 'kashmir',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Kashmir',
        'Jammu and Kashmir',
        'Azad Kashmir',
        'Azad Jammu and Kashmir',
        'Indian-administered Kashmir',
        'Pakistan-administered Kashmir',
      ],
      ru: ['Кашмир', 'Джамму и Кашмир', 'Азад Кашмир', 'Азад-Кашмир'],
      ur: ['کشمیر', 'جموں و کشمیر', 'آزاد کشمیر'],
      hi: ['कश्मीर', 'जम्मू और कश्मीर'],
      ks: 'کٔشِیر',
    },
  },
  demonyms: { en: ['Kashmiri'], ru: ['кашмирский', 'кашмирец', 'кашмирка', 'кашмирцы'] },
  capital: {
    common: { en: ['Srinagar', 'Jammu', 'Muzaffarabad'], ru: ['Сринагар', 'Джамму', 'Музаффарабад'] },
  },
  parent: 'india',
  control: {
    en: 'India in the south and east, Pakistan in the north and west, China in Aksai Chin',
    ru: 'на юге и востоке Индия, на севере и западе Пакистан, в Аксайчине Китай',
  },
  status: {
    en: 'Kashmir is divided along a Line of Control and claimed in whole by India and Pakistan; India ended the special status of its part in August 2019.',
    ru: 'Кашмир разделён линией контроля, целиком на него претендуют Индия и Пакистан; в августе 2019 года Индия отменила особый статус своей части.',
  },
  sources: ['https://en.wikipedia.org/wiki/Kashmir', 'https://en.wikipedia.org/wiki/Kashmir_conflict'],
})
