// The parts of Russia that elect a head and an assembly of their own, apart from those that `places/` knows more about.
import type { Region, RegionName } from '../model/region.ts'

/** `id: kind; English names; Russian names; Russian adjectives`, the best name first; `-` where there is none. */
const table = `
adygea: republic; Adygea, Republic of Adygea; Адыгея, Республика Адыгея; адыгейский
altai: republic; Altai Republic, Republic of Altai; Республика Алтай, Горный Алтай; -
altai-krai: krai; Altai Krai, Altai Territory; Алтайский край; -
amur: oblast; Amur Oblast, Amur Region; Амурская область; -
arkhangelsk: oblast; Arkhangelsk Oblast, Arkhangelsk Region; Архангельская область; -
astrakhan: oblast; Astrakhan Oblast, Astrakhan Region; Астраханская область; -
belgorod: oblast; Belgorod Oblast, Belgorod Region; Белгородская область; -
bryansk: oblast; Bryansk Oblast, Bryansk Region; Брянская область; -
buryatia: republic; Buryatia, Republic of Buryatia; Бурятия, Республика Бурятия; бурятский
chelyabinsk: oblast; Chelyabinsk Oblast, Chelyabinsk Region; Челябинская область; -
chukotka: okrug; Chukotka, Chukotka Autonomous Okrug; Чукотка, Чукотский автономный округ; чукотский
chuvashia: republic; Chuvashia, Chuvash Republic; Чувашия, Чувашская Республика; чувашский
irkutsk: oblast; Irkutsk Oblast, Irkutsk Region; Иркутская область; -
ivanovo: oblast; Ivanovo Oblast, Ivanovo Region; Ивановская область; -
jewish-autonomous-oblast: oblast; Jewish Autonomous Oblast, Jewish Autonomous Region; Еврейская автономная область; -
kaluga: oblast; Kaluga Oblast, Kaluga Region; Калужская область; -
kamchatka: krai; Kamchatka, Kamchatka Krai, Kamchatka Territory; Камчатка, Камчатский край; камчатский
karelia: republic; Karelia, Republic of Karelia; Карелия, Республика Карелия; карельский
kemerovo: oblast; Kemerovo Oblast, Kemerovo Region, Kuzbass; Кемеровская область, Кузбасс; кузбасский
khanty-mansi: okrug; Khanty-Mansi Autonomous Okrug, Yugra; Ханты-Мансийский автономный округ, ХМАО, Югра; югорский
kirov: oblast; Kirov Oblast, Kirov Region; Кировская область; -
komi: republic; Komi, Komi Republic, Republic of Komi; Коми, Республика Коми; -
kostroma: oblast; Kostroma Oblast, Kostroma Region; Костромская область; -
krasnodar: krai; Krasnodar Krai, Krasnodar Territory, Krasnodar Region; Краснодарский край, Кубань; кубанский
krasnoyarsk: krai; Krasnoyarsk Krai, Krasnoyarsk Territory; Красноярский край; -
kurgan: oblast; Kurgan Oblast, Kurgan Region; Курганская область; -
kursk: oblast; Kursk Oblast, Kursk Region; Курская область; -
leningrad: oblast; Leningrad Oblast, Leningrad Region; Ленинградская область; -
lipetsk: oblast; Lipetsk Oblast, Lipetsk Region; Липецкая область; -
magadan: oblast; Magadan Oblast, Magadan Region; Магаданская область; -
mari-el: republic; Mari El, Mari El Republic, Republic of Mari El; Марий Эл, Республика Марий Эл; марийский
mordovia: republic; Mordovia, Republic of Mordovia; Мордовия, Республика Мордовия; мордовский
moscow-oblast: oblast; Moscow Oblast, Moscow Region; Московская область, Подмосковье; подмосковный
murmansk: oblast; Murmansk Oblast, Murmansk Region; Мурманская область; -
nenets: okrug; Nenets Autonomous Okrug; Ненецкий автономный округ, НАО; -
nizhny-novgorod: oblast; Nizhny Novgorod Oblast, Nizhny Novgorod Region; Нижегородская область; -
novgorod: oblast; Novgorod Oblast, Novgorod Region; Новгородская область; -
novosibirsk: oblast; Novosibirsk Oblast, Novosibirsk Region; Новосибирская область; -
omsk: oblast; Omsk Oblast, Omsk Region; Омская область; -
orenburg: oblast; Orenburg Oblast, Orenburg Region; Оренбургская область, Оренбуржье; -
oryol: oblast; Oryol Oblast, Oryol Region, Orel Region; Орловская область; -
penza: oblast; Penza Oblast, Penza Region; Пензенская область; -
perm: krai; Perm Krai, Perm Territory, Perm Region; Пермский край, Прикамье; -
pskov: oblast; Pskov Oblast, Pskov Region; Псковская область; -
rostov: oblast; Rostov Oblast, Rostov Region; Ростовская область; -
ryazan: oblast; Ryazan Oblast, Ryazan Region; Рязанская область; -
sakhalin: oblast; Sakhalin Oblast, Sakhalin Region, Sakhalin; Сахалинская область, Сахалин; сахалинский
samara: oblast; Samara Oblast, Samara Region; Самарская область; -
saratov: oblast; Saratov Oblast, Saratov Region; Саратовская область; -
smolensk: oblast; Smolensk Oblast, Smolensk Region; Смоленская область; -
stavropol: krai; Stavropol Krai, Stavropol Territory, Stavropol Region; Ставропольский край, Ставрополье; -
sverdlovsk: oblast; Sverdlovsk Oblast, Sverdlovsk Region; Свердловская область; -
tambov: oblast; Tambov Oblast, Tambov Region; Тамбовская область; -
tomsk: oblast; Tomsk Oblast, Tomsk Region; Томская область; -
tula: oblast; Tula Oblast, Tula Region; Тульская область; -
tver: oblast; Tver Oblast, Tver Region; Тверская область; -
tyumen: oblast; Tyumen Oblast, Tyumen Region; Тюменская область; -
udmurtia: republic; Udmurtia, Udmurt Republic; Удмуртия, Удмуртская Республика; удмуртский
ulyanovsk: oblast; Ulyanovsk Oblast, Ulyanovsk Region; Ульяновская область; -
vladimir: oblast; Vladimir Oblast, Vladimir Region; Владимирская область; -
volgograd: oblast; Volgograd Oblast, Volgograd Region; Волгоградская область; -
vologda: oblast; Vologda Oblast, Vologda Region; Вологодская область; -
voronezh: oblast; Voronezh Oblast, Voronezh Region; Воронежская область; -
yamalo-nenets: okrug; Yamalo-Nenets Autonomous Okrug, Yamal; Ямало-Ненецкий автономный округ, ЯНАО, Ямал; ямальский
yaroslavl: oblast; Yaroslavl Oblast, Yaroslavl Region; Ярославская область; -
zabaykalye: krai; Zabaykalsky Krai, Zabaikalsky Territory, Transbaikal Territory; Забайкальский край, Забайкалье; забайкальский
`

/** What each kind is called, after "is" and «—». */
const kinds: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  republic: { en: 'a republic', ru: 'республика' },
  krai: { en: 'a territory (krai)', ru: 'край' },
  oblast: { en: 'a region (oblast)', ru: 'область' },
  okrug: { en: 'an autonomous district (okrug)', ru: 'автономный округ' },
}

const words = (cell = '-'): readonly string[] =>
  cell === '-' ? [] : cell.split(',').map(word => word.trim())

const named = (language: string, names: readonly string[]): readonly RegionName[] =>
  names.map(name => ({ name, language, view: 'common' }))

export const federalSubjects: readonly Region[] = table
  .trim()
  .split('\n')
  .map((line): Region => {
    const [id = '', rest = ''] = line.split(': ', 2)
    const [kind = '', english, russian, adjectives] = rest.split('; ')
    const [en, ru] = [words(english), words(russian)]
    return {
      id,
      kind: 'part',
      names: [...named('en', en), ...named('ru', ru)],
      demonyms: { ru: words(adjectives) },
      parent: 'russia',
      status: {
        en: `${en[0]} is ${kinds[kind]?.en} of the Russian Federation.`,
        ru: `${ru[0]} — ${kinds[kind]?.ru} в составе Российской Федерации.`,
      },
      sources: ['https://en.wikipedia.org/wiki/Federal_subjects_of_Russia'],
    }
  })
