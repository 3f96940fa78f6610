// English that the package `world-countries` lacks: everyday and older names, demonyms, and the name said first.
import type { RegionId } from '../model/region.ts'

type English = {
  /** The first is what we say; where there are none, the package's own name is. */
  readonly names?: readonly string[]
  readonly demonyms?: readonly string[]
  readonly capital?: readonly string[]
}

export const english: Readonly<Record<RegionId, English>> = {
  afghanistan: { demonyms: ['Afghan', 'Afghani'] },
  armenia: { demonyms: ['Armenian', 'Armenians'] },
  azerbaijan: { demonyms: ['Azerbaijani', 'Azeri'] },
  belarus: {
    names: ['Belarus', 'Belorussia', 'Byelorussia'],
    demonyms: ['Belarusian', 'Belarussian', 'Belorussian'],
  },
  'bosnia-and-herzegovina': {
    names: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia & Herzegovina', 'BiH'],
    demonyms: ['Bosnian', 'Bosniak', 'Herzegovinian'],
  },
  botswana: { demonyms: ['Botswanan', 'Motswana', 'Batswana'] },
  cambodia: { demonyms: ['Cambodian', 'Khmer'] },
  'cape-verde': { names: ['Cape Verde', 'Cabo Verde'], demonyms: ['Cape Verdean', 'Cabo Verdean'] },
  'central-african-republic': { names: ['Central African Republic', 'CAR'] },
  china: { names: ['China', 'PRC'], demonyms: ['Chinese'] },
  croatia: { demonyms: ['Croatian', 'Croat'] },
  cyprus: { demonyms: ['Cypriot', 'Greek Cypriot'] },
  czechia: { names: ['Czechia', 'Czech Republic'] },
  denmark: { demonyms: ['Danish', 'Dane'] },
  'dr-congo': { names: ['DR Congo', 'Democratic Republic of the Congo', 'Congo', 'Zaire'] },
  ecuador: { demonyms: ['Ecuadorian', 'Ecuadorean'] },
  eswatini: { names: ['Eswatini', 'Swaziland'], capital: ['Mbabane'] },
  finland: { demonyms: ['Finnish', 'Finn'] },
  france: { demonyms: ['French', 'Frenchman'] },
  georgia: { names: ['Georgia', 'Republic of Georgia'], demonyms: ['Georgian', 'Georgians'] },
  iceland: { demonyms: ['Icelandic', 'Icelander'] },
  iran: { names: ['Iran', 'Persia'], demonyms: ['Iranian'] },
  'ivory-coast': { names: ['Ivory Coast', 'Côte d’Ivoire'], demonyms: ['Ivorian', 'Ivorian'] },
  kazakhstan: { demonyms: ['Kazakh', 'Kazakhstani', 'Kazak'] },
  kosovo: { demonyms: ['Kosovar', 'Kosovan', 'Kosovo Albanian'] },
  kyrgyzstan: {
    names: ['Kyrgyzstan', 'Kirghizia', 'Kirgizia', 'Kyrgyzia', 'Kirgizstan'],
    demonyms: ['Kyrgyz', 'Kyrgyzstani', 'Kirghiz', 'Kirgiz'],
  },
  laos: { demonyms: ['Laotian', 'Lao'] },
  lesotho: { demonyms: ['Basotho', 'Mosotho'] },
  maldives: { names: ['Maldives', 'The Maldives'], demonyms: ['Maldivian'] },
  moldova: {
    names: ['Moldova', 'Moldavia'],
    demonyms: ['Moldovan', 'Moldavian'],
    capital: ['Chisinau', 'Kishinev'],
  },
  mongolia: { capital: ['Ulaanbaatar'] },
  myanmar: { names: ['Myanmar', 'Burma'], demonyms: ['Burmese', 'Myanmar'] },
  netherlands: { names: ['Netherlands', 'Holland'], demonyms: ['Dutch', 'Dutchman'] },
  'new-zealand': { demonyms: ['New Zealander', 'Kiwi'] },
  'north-korea': { names: ['North Korea', 'DPRK', 'Korea'] },
  'north-macedonia': { names: ['North Macedonia', 'Macedonia'], demonyms: ['Macedonian'] },
  palestine: {
    names: ['Palestine', 'Palestinian Territories', 'Palestinian Authority', 'State of Palestine'],
  },
  poland: { demonyms: ['Polish', 'Pole'] },
  'republic-of-the-congo': { names: ['Republic of the Congo', 'Congo-Brazzaville', 'Congo'] },
  russia: { names: ['Russia', 'Russian Federation'], demonyms: ['Russian', 'Russians'] },
  'sao-tome-and-principe': { names: ['São Tomé and Príncipe', 'Sao Tome'] },
  'saudi-arabia': { demonyms: ['Saudi', 'Saudi Arabian'] },
  serbia: { demonyms: ['Serbian', 'Serb'] },
  slovenia: { demonyms: ['Slovenian', 'Slovene'] },
  'south-korea': { names: ['South Korea', 'Republic of Korea', 'Korea'] },
  spain: { demonyms: ['Spanish', 'Spaniard'] },
  suriname: { demonyms: ['Surinamese'] },
  sweden: { demonyms: ['Swedish', 'Swede'] },
  taiwan: { names: ['Taiwan', 'Republic of China'] },
  tajikistan: { names: ['Tajikistan', 'Tadzhikistan'], demonyms: ['Tajik', 'Tajikistani', 'Tadzhik'] },
  'timor-leste': { names: ['East Timor', 'Timor-Leste'], demonyms: ['Timorese', 'East Timorese'] },
  turkey: { names: ['Turkey', 'Türkiye'], demonyms: ['Turkish', 'Turk'] },
  turkmenistan: { demonyms: ['Turkmen', 'Turkmenistani'], capital: ['Ashgabat'] },
  ukraine: { capital: ['Kyiv', 'Kiev'] },
  'united-arab-emirates': { names: ['United Arab Emirates', 'UAE', 'Emirates'] },
  'united-kingdom': {
    names: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
    demonyms: ['British', 'Briton', 'UK'],
  },
  'united-states': {
    names: ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'],
    demonyms: ['American', 'US', 'U.S.'],
    capital: ['Washington'],
  },
  uzbekistan: { demonyms: ['Uzbek', 'Uzbekistani'] },
  vanuatu: { demonyms: ['Ni-Vanuatu', 'Vanuatuan'] },
  'vatican-city': { names: ['Vatican City', 'Vatican', 'Holy See'] },
}
