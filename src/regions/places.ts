// The contested and sub-national places: each from its own file, and Russia's further parts from their table.
import { federalSubjects } from './federal-subjects.ts'
import { abkhazia } from './places/abkhazia.ts'
import { aceh } from './places/aceh.ts'
import { adjara } from './places/adjara.ts'
import { ambazonia } from './places/ambazonia.ts'
import { bashkortostan } from './places/bashkortostan.ts'
import { basqueCountry } from './places/basque-country.ts'
import { bougainville } from './places/bougainville.ts'
import { cabinda } from './places/cabinda.ts'
import { catalonia } from './places/catalonia.ts'
import { chechnya } from './places/chechnya.ts'
import { corsica } from './places/corsica.ts'
import { crimea } from './places/crimea.ts'
import { dagestan } from './places/dagestan.ts'
import { donetsk } from './places/donetsk.ts'
import { falklandIslands } from './places/falkland-islands.ts'
import { faroeIslands } from './places/faroe-islands.ts'
import { federationOfBosniaAndHerzegovina } from './places/federation-of-bosnia-and-herzegovina.ts'
import { flanders } from './places/flanders.ts'
import { gagauzia } from './places/gagauzia.ts'
import { galicia } from './places/galicia.ts'
import { gibraltar } from './places/gibraltar.ts'
import { gornoBadakhshan } from './places/gorno-badakhshan.ts'
import { hongKong } from './places/hong-kong.ts'
import { ingushetia } from './places/ingushetia.ts'
import { iraqiKurdistan } from './places/iraqi-kurdistan.ts'
import { kabardinoBalkaria } from './places/kabardino-balkaria.ts'
import { kaliningrad } from './places/kaliningrad.ts'
import { kalmykia } from './places/kalmykia.ts'
import { karachayCherkessia } from './places/karachay-cherkessia.ts'
import { karakalpakstan } from './places/karakalpakstan.ts'
import { kashmir } from './places/kashmir.ts'
import { khabarovsk } from './places/khabarovsk.ts'
import { khakassia } from './places/khakassia.ts'
import { kherson } from './places/kherson.ts'
import { luhansk } from './places/luhansk.ts'
import { macau } from './places/macau.ts'
import { mindanao } from './places/mindanao.ts'
import { moscow } from './places/moscow.ts'
import { nagornoKarabakh } from './places/nagorno-karabakh.ts'
import { nakhchivan } from './places/nakhchivan.ts'
import { newCaledonia } from './places/new-caledonia.ts'
import { northOssetia } from './places/north-ossetia.ts'
import { northernCyprus } from './places/northern-cyprus.ts'
import { northernIreland } from './places/northern-ireland.ts'
import { primorye } from './places/primorye.ts'
import { puertoRico } from './places/puerto-rico.ts'
import { puntland } from './places/puntland.ts'
import { quebec } from './places/quebec.ts'
import { republikaSrpska } from './places/republika-srpska.ts'
import { rojava } from './places/rojava.ts'
import { saintPetersburg } from './places/saint-petersburg.ts'
import { sandzak } from './places/sandzak.ts'
import { scotland } from './places/scotland.ts'
import { sevastopol } from './places/sevastopol.ts'
import { somaliland } from './places/somaliland.ts'
import { southOssetia } from './places/south-ossetia.ts'
import { tatarstan } from './places/tatarstan.ts'
import { tibet } from './places/tibet.ts'
import { tigray } from './places/tigray.ts'
import { transnistria } from './places/transnistria.ts'
import { tuva } from './places/tuva.ts'
import { vojvodina } from './places/vojvodina.ts'
import { wales } from './places/wales.ts'
import { westPapua } from './places/west-papua.ts'
import { westernSahara } from './places/western-sahara.ts'
import { xinjiang } from './places/xinjiang.ts'
import { yakutia } from './places/yakutia.ts'
import { zanzibar } from './places/zanzibar.ts'
import { zaporizhzhia } from './places/zaporizhzhia.ts'

export const places = [
  abkhazia,
  southOssetia,
  transnistria,
  nagornoKarabakh,
  crimea,
  sevastopol,
  donetsk,
  luhansk,
  kherson,
  zaporizhzhia,
  gagauzia,
  adjara,
  nakhchivan,
  northernCyprus,
  somaliland,
  puntland,
  republikaSrpska,
  federationOfBosniaAndHerzegovina,
  catalonia,
  iraqiKurdistan,
  northOssetia,
  chechnya,
  dagestan,
  ingushetia,
  kabardinoBalkaria,
  karachayCherkessia,
  tatarstan,
  bashkortostan,
  kalmykia,
  khakassia,
  tuva,
  yakutia,
  primorye,
  khabarovsk,
  moscow,
  saintPetersburg,
  kaliningrad,
  gornoBadakhshan,
  karakalpakstan,
  vojvodina,
  sandzak,
  westernSahara,
  basqueCountry,
  galicia,
  scotland,
  wales,
  northernIreland,
  corsica,
  flanders,
  quebec,
  newCaledonia,
  bougainville,
  faroeIslands,
  hongKong,
  macau,
  tibet,
  xinjiang,
  kashmir,
  rojava,
  tigray,
  zanzibar,
  cabinda,
  ambazonia,
  aceh,
  westPapua,
  mindanao,
  puertoRico,
  gibraltar,
  falklandIslands,
  ...federalSubjects,
]
