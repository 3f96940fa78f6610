// Parliaments that print calls by a word of their own country's, so that the country itself need not be named.
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'

export const chambers: Readonly<Record<RegionId, Readonly<Record<LanguageId, readonly string[]>>>> = {
  afghanistan: { en: ['Wolesi Jirga'], ru: ['волеси джирга'] },
  denmark: { en: ['Folketing', 'Folketinget'], ru: ['фолькетинг'] },
  estonia: { en: ['Riigikogu'], ru: ['рийгикогу'] },
  finland: { en: ['Eduskunta'], ru: ['эдускунта'] },
  gagauzia: { en: ['Halk Toplusu', 'Halk Toplushu'], ru: ['Халк Топлушу'] },
  germany: { en: ['Bundestag'], ru: ['бундестаг'] },
  iceland: { en: ['Althing', 'Althingi'], ru: ['альтинг'] },
  india: { en: ['Lok Sabha'], ru: ['Лок сабха'] },
  israel: { en: ['Knesset'], ru: ['кнессет'] },
  kazakhstan: { en: ['Mazhilis', 'Majilis'], ru: ['мажилис'] },
  kyrgyzstan: { en: ['Jogorku Kenesh', 'Zhogorku Kenesh'], ru: ['Жогорку Кенеш'] },
  latvia: { en: ['Saeima'], ru: ['саэйма'] },
  lithuania: { en: ['Seimas'] },
  mongolia: { en: ['State Great Khural'], ru: ['Великий государственный хурал'] },
  norway: { en: ['Storting'], ru: ['стортинг'] },
  poland: { en: ['Sejm'] },
  sweden: { en: ['Riksdag'], ru: ['риксдаг'] },
  uzbekistan: { en: ['Oliy Majlis'], ru: ['Олий мажлис'] },
}
