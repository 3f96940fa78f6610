// The contested and sub-national places, each from its own file.
import { abkhazia } from './places/abkhazia.ts'
import { adjara } from './places/adjara.ts'
import { catalonia } from './places/catalonia.ts'
import { crimea } from './places/crimea.ts'
import { donetsk } from './places/donetsk.ts'
import { federationOfBosniaAndHerzegovina } from './places/federation-of-bosnia-and-herzegovina.ts'
import { gagauzia } from './places/gagauzia.ts'
import { iraqiKurdistan } from './places/iraqi-kurdistan.ts'
import { kherson } from './places/kherson.ts'
import { luhansk } from './places/luhansk.ts'
import { nagornoKarabakh } from './places/nagorno-karabakh.ts'
import { nakhchivan } from './places/nakhchivan.ts'
import { northernCyprus } from './places/northern-cyprus.ts'
import { puntland } from './places/puntland.ts'
import { republikaSrpska } from './places/republika-srpska.ts'
import { sevastopol } from './places/sevastopol.ts'
import { somaliland } from './places/somaliland.ts'
import { southOssetia } from './places/south-ossetia.ts'
import { transnistria } from './places/transnistria.ts'
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
]
