// The gazetteer knows every place that may hold a vote, by any of its names, and never guesses.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NamingPolicy, Region } from '../../src/model/region.ts'
import {
  capitalOf,
  completeRegion,
  findRegion,
  nameOf,
  regionById,
  regions,
} from '../../src/regions/gazetteer.ts'

const countries = `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize
benin bhutan bolivia bosnia-and-herzegovina botswana brazil brunei bulgaria burkina-faso burundi cambodia cameroon canada cape-verde
central-african-republic chad chile china colombia comoros costa-rica croatia cuba cyprus czechia denmark djibouti dominica dominican-republic dr-congo
ecuador egypt el-salvador equatorial-guinea eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland
grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy ivory-coast jamaica japan
jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi
malaysia maldives mali malta marshall-islands mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar
namibia nauru nepal netherlands new-zealand nicaragua niger nigeria north-korea north-macedonia norway oman pakistan palau palestine panama
papua-new-guinea paraguay peru philippines poland portugal qatar republic-of-the-congo romania russia rwanda saint-kitts-and-nevis saint-lucia
saint-vincent-and-the-grenadines samoa san-marino sao-tome-and-principe saudi-arabia senegal serbia seychelles sierra-leone singapore slovakia slovenia
solomon-islands somalia south-africa south-korea south-sudan spain sri-lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
timor-leste togo tonga trinidad-and-tobago tunisia turkey turkmenistan tuvalu uganda ukraine united-arab-emirates united-kingdom united-states uruguay
uzbekistan vanuatu vatican-city venezuela vietnam yemen zambia zimbabwe`

const ours = `
abkhazia adjara south-ossetia nagorno-karabakh nakhchivan transnistria gagauzia crimea sevastopol donetsk luhansk kherson khakassia zaporizhzhia chechnya
dagestan ingushetia north-ossetia kabardino-balkaria karachay-cherkessia tatarstan bashkortostan kalmykia tuva yakutia primorye khabarovsk moscow
saint-petersburg kaliningrad gorno-badakhshan karakalpakstan republika-srpska federation-of-bosnia-and-herzegovina vojvodina sandzak northern-cyprus
somaliland puntland western-sahara catalonia basque-country galicia scotland wales northern-ireland corsica flanders quebec new-caledonia bougainville
faroe-islands hong-kong macau tibet xinjiang kashmir iraqi-kurdistan rojava tigray zanzibar cabinda ambazonia aceh west-papua mindanao puerto-rico`

const idsOf = (list: string) => list.trim().split(/\s+/)

function known(id: string): Region {
  const region = regionById(id)
  if (!region) throw new Error(`The gazetteer does not know ${id}`)
  return region
}

/** What a typed name comes to, as one line: `abkhazia`, `several: …`, `unknown: …`. */
function found(typed: string): string {
  const answer = findRegion(typed)
  if (answer.kind === 'found') return answer.region.id
  const choices = answer.kind === 'several' ? answer.regions : answer.nearest
  return `${answer.kind}: ${choices.map(({ id }) => id).join(' ')}`
}

test('every country and every contested place has its id', () => {
  expect(idsOf(countries + ours).filter(id => !regionById(id))).toEqual([])
  expect(idsOf(countries).filter(id => known(id).kind !== 'country')).toEqual([])
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length)
})

test('every region has a name in English and in Russian, and every contested one says where it stands', () => {
  for (const language of ['en', 'ru'])
    expect(regions.filter(({ names }) => !names.some(name => name.language === language))).toEqual([])
  const untold = regions.filter(
    ({ kind, status, sources }) => kind !== 'country' && !(status?.en && status.ru && sources?.length),
  )
  expect(untold.map(({ id }) => id)).toEqual([])
})

test('whoever claims, backs or recognises a place is itself a region', () => {
  const named = regions.flatMap(({ parent, patron, recognisedBy }) => [
    parent,
    patron,
    ...(recognisedBy ?? []).map(({ by }) => by),
  ])
  expect(named.filter(id => id !== undefined && !regionById(id))).toEqual([])
})

test('a name is known in any language and script', () => {
  const names = {
    abkhazia: ['Abkhazia', 'Абхазия', 'აფხაზეთი', 'Аԥсны', 'Abhazya', 'ABKHAZIA', 'the Republic of Abkhazia'],
    'south-ossetia': ['Южная Осетия', 'Хуссар Ирыстон', 'Tskhinvali region', 'Цхинвальский регион'],
    transnistria: ['Приднестровье', 'Pridnestrovie', 'ПМР', 'Trans-Dniester'],
    'nagorno-karabakh': ['Арцах', 'Արցախ', 'Dağlıq Qarabağ', 'nagorno karabakh'],
    'northern-cyprus': ['KKTC', 'TRNC', 'Северный Кипр', 'Kuzey Kıbrıs'],
    kyrgyzstan: ['Киргизия', 'Кыргызстан', 'Kyrgyz Republic', 'ყირგიზეთი', 'Қырғызстан'],
    belarus: ['Беларусь', 'Белоруссия', 'Belorussia'],
    moldova: ['Молдова', 'Молдавия', 'Republica Moldova'],
    'ivory-coast': ['Côte d’Ivoire', "cote d'ivoire", 'Кот-д’Ивуар'],
    turkey: ['Türkiye', 'turkiye', 'Турция'],
    georgia: ['Georgia', 'Грузия', 'საქართველო', 'the Republic of Georgia'],
    'united-kingdom': ['UK', 'Britain', 'Великобритания'],
  }
  for (const [id, spellings] of Object.entries(names))
    for (const spelling of spellings) expect(`${spelling}: ${found(spelling)}`).toBe(`${spelling}: ${id}`)
})

test('every name of every region leads to it, alone or among several', () => {
  fc.assert(
    fc.property(fc.constantFrom(...regions), fc.nat(), (region, nth) => {
      const name = region.names[nth % region.names.length]
      const answer = findRegion(name?.name ?? '')
      if (answer.kind === 'found') expect(answer.region.id).toBe(region.id)
      else expect(answer.kind === 'several' && answer.regions).toContain(region)
    }),
  )
})

test('a name that two places bear is for the asker to settle', () => {
  expect(found('Congo')).toBe('several: dr-congo republic-of-the-congo')
  expect(found('Осетия')).toBe('several: south-ossetia north-ossetia')
  expect(found('donbas')).toBe('several: donetsk luhansk')
})

test('a name that only one of its bearers goes by in the news is its', () => {
  expect(found('Kurdistan')).toBe('iraqi-kurdistan')
})

test('a misspelling is answered with the nearest names and never taken for one', () => {
  for (const [typed, meant] of [
    ['abhazia', 'abkhazia'],
    ['абхазии', 'abkhazia'],
    ['pridnestrovye', 'transnistria'],
    ['kyrgistan', 'kyrgyzstan'],
    ['oseti', 'south-ossetia'],
  ] as const) {
    const answer = findRegion(typed)
    expect(answer.kind).toBe('unknown')
    expect(answer.kind === 'unknown' && answer.nearest.map(({ id }) => id)).toContain(meant)
  }
})

test('a capital or the name of a people is a hint and no answer', () => {
  expect(found('Sokhumi')).toMatch(/^unknown: abkhazia/)
  expect(found('Бишкек')).toMatch(/^unknown: kyrgyzstan/)
  expect(found('Abkhazian')).toMatch(/^unknown: abkhazia/)
})

test('what is no name at all has no neighbours', () => {
  expect(found('')).toBe('unknown: ')
  expect(found('   ')).toBe('unknown: ')
  expect(found('zzzzqqqq')).toBe('unknown: ')
})

test('anything typed gets an answer, and offers no more than five', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), typed => {
      const answer = findRegion(typed)
      if (answer.kind === 'unknown') expect(answer.nearest.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('completion begins with names in the script of what was typed', () => {
  const first = (typed: string, language: string) =>
    completeRegion(typed, language, 3).map(({ name }) => name)
  expect(first('аб', 'ru')[0]).toBe('Абхазия')
  expect(first('აფ', 'ka')[0]).toBe('აფხაზეთი')
  expect(first('kyr', 'en')[0]).toBe('Kyrgyzstan')
  expect(first('ossetia', 'en')).toEqual(['South Ossetia', 'North Ossetia'])
  expect(completeRegion('', 'en', 25)).toHaveLength(25)
})

test('the naming policy rules what we say', () => {
  const said = (id: string, language: string) =>
    (['both', 'de-facto', 'de-jure', 'as-printed'] satisfies NamingPolicy[]).map(policy =>
      nameOf(known(id), policy, language),
    )
  expect(said('transnistria', 'en')).toEqual([
    'Transnistria/Pridnestrovie',
    'Pridnestrovie',
    'Transnistria',
    'Transnistria',
  ])
  expect(said('south-ossetia', 'ru')).toEqual([
    'Цхинвальский регион/Южная Осетия',
    'Южная Осетия',
    'Цхинвальский регион',
    'Южная Осетия',
  ])
  expect(said('kyrgyzstan', 'ru')).toEqual(Array(4).fill('Кыргызстан'))
  expect(said('abkhazia', 'ka')).toEqual(Array(4).fill('აფხაზეთი'))
})

test('a capital is called as each side calls it', () => {
  const capital = (policy: NamingPolicy, language: string) => capitalOf(known('abkhazia'), policy, language)
  expect(capital('both', 'en')).toBe('Sokhumi/Sukhumi')
  expect(capital('both', 'ru')).toBe('Сухуми/Сухум')
  expect(capital('de-facto', 'ru')).toBe('Сухум')
  expect(capital('de-jure', 'en')).toBe('Sokhumi')
  expect(capitalOf(known('nauru'), 'both', 'en')).toBe('Yaren')
  expect(capitalOf(known('hong-kong'), 'both', 'en')).toBeUndefined()
})

test('Russian has adjectives and inhabitants for the places that our readers ask about', () => {
  expect(known('kyrgyzstan').demonyms.ru).toEqual(
    expect.arrayContaining(['кыргызский', 'киргизский', 'киргиз']),
  )
  expect(known('abkhazia').demonyms.ru).toEqual(expect.arrayContaining(['абхазский', 'абхаз']))
  const without = regions.filter(({ kind, demonyms }) => kind === 'country' && !demonyms.ru?.length)
  expect(without.length).toBeLessThan(8)
})

test('recognition has its dates', () => {
  const by = (id: string) => known('abkhazia').recognisedBy?.find(recognition => recognition.by === id)
  expect(by('russia')).toEqual({ by: 'russia', from: '2008-08-26' })
  expect(by('tuvalu')?.to).toBe('2014-03-31')
})

test('parts of Russia that have no file of their own, and a given name that is none of them', () => {
  expect(['Томская область', 'Mari El', 'Tambov Region', 'omsk', 'Кузбасс'].map(found)).toEqual([
    'tomsk',
    'mari-el',
    'tambov',
    'omsk',
    'kemerovo',
  ])
  expect(found('Vladimir')).not.toBe('vladimir')
  expect(found('Vladimir Oblast')).toBe('vladimir')
  expect(nameOf(known('perm'), 'both', 'ru')).toBe('Пермский край')
})
