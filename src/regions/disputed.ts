// Countries on whose standing a word is needed: who claims and recognises them, and one sentence.
import type { Region, RegionId } from '../model/region.ts'

export const disputed: Readonly<Record<RegionId, Partial<Region>>> = {
  kosovo: {
    parent: 'serbia',
    control: {
      en: 'its own government; the north has a Serb majority',
      ru: 'собственное правительство; на севере большинство составляют сербы',
    },
    recognisedBy: [
      { by: 'afghanistan', from: '2008-02-18' },
      { by: 'albania', from: '2008-02-18' },
      { by: 'france', from: '2008-02-18' },
      { by: 'turkey', from: '2008-02-18' },
      { by: 'united-kingdom', from: '2008-02-18' },
      { by: 'united-states', from: '2008-02-18' },
      { by: 'germany', from: '2008-02-20' },
      { by: 'italy', from: '2008-02-21' },
      { by: 'israel', from: '2021-02-01' },
    ],
    status: {
      en: 'Kosovo declared independence on 17 February 2008; about half of the members of the United Nations recognise it, while Serbia claims it as its Autonomous Province of Kosovo and Metohija.',
      ru: 'Косово провозгласило независимость 17 февраля 2008 года; её признаёт примерно половина членов ООН, Сербия считает его своим автономным краем Косово и Метохия.',
    },
    sources: [
      'https://en.wikipedia.org/wiki/Kosovo',
      'https://en.wikipedia.org/wiki/International_recognition_of_Kosovo',
    ],
  },
  taiwan: {
    parent: 'china',
    control: { en: 'the government of the Republic of China', ru: 'правительство Китайской Республики' },
    recognisedBy: [
      { by: 'belize' },
      { by: 'eswatini' },
      { by: 'guatemala' },
      { by: 'haiti' },
      { by: 'marshall-islands' },
      { by: 'palau' },
      { by: 'paraguay' },
      { by: 'saint-kitts-and-nevis' },
      { by: 'saint-lucia' },
      { by: 'saint-vincent-and-the-grenadines' },
      { by: 'tuvalu' },
      { by: 'vatican-city' },
      { by: 'honduras', to: '2023-03' },
      { by: 'nauru', to: '2024-01' },
      { by: 'nicaragua', to: '2021-12' },
    ],
    status: {
      en: 'Taiwan has governed itself as the Republic of China since 1949; the People’s Republic of China claims it as a province.',
      ru: 'Тайвань с 1949 года управляется собственными властями как Китайская Республика; КНР считает его своей провинцией.',
    },
    sources: [
      'https://en.wikipedia.org/wiki/Taiwan',
      'https://en.wikipedia.org/wiki/Foreign_relations_of_Taiwan',
    ],
  },
  palestine: {
    control: {
      en: 'the Palestinian Authority in parts of the West Bank; Israel occupies the territory',
      ru: 'Палестинская администрация в части Западного берега; территория оккупирована Израилем',
    },
    recognisedBy: [
      { by: 'sweden', from: '2014-10-30' },
      { by: 'ireland', from: '2024-05-28' },
      { by: 'norway', from: '2024-05-28' },
      { by: 'spain', from: '2024-05-28' },
      { by: 'slovenia', from: '2024-06-04' },
      { by: 'armenia', from: '2024-06-21' },
      { by: 'australia', from: '2025-09-21' },
      { by: 'canada', from: '2025-09-21' },
      { by: 'united-kingdom', from: '2025-09-21' },
      { by: 'france', from: '2025-09-22' },
    ],
    status: {
      en: 'The State of Palestine, declared in 1988, is a non-member observer state of the United Nations since 2012 and is recognised by most of its members; Israel has occupied the West Bank and the Gaza Strip since 1967.',
      ru: 'Государство Палестина, провозглашённое в 1988 году, с 2012 года — государство-наблюдатель при ООН, его признаёт большинство её членов; Западный берег и сектор Газа Израиль занимает с 1967 года.',
    },
    sources: [
      'https://en.wikipedia.org/wiki/State_of_Palestine',
      'https://en.wikipedia.org/wiki/International_recognition_of_Palestine',
    ],
  },
  greenland: {
    parent: 'denmark',
    control: {
      en: 'its own government within the Kingdom of Denmark',
      ru: 'собственное правительство в составе Датского королевства',
    },
    status: {
      en: 'Greenland is a self-governing part of the Kingdom of Denmark; the Self-Government Act of 2009 lets its people decide on independence.',
      ru: 'Гренландия — самоуправляемая часть Датского королевства; закон 2009 года позволяет её жителям решить вопрос о независимости.',
    },
    sources: ['https://en.wikipedia.org/wiki/Greenland'],
  },
}
