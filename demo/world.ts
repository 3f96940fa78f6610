// The demo's world: sample publishers of every camp, and what they printed about real votes.
import type { SamplePublisher } from './sample.ts'
import { sampleAlaToo } from './world/sample-ala-too.ts'
import { sampleBakuGazette } from './world/sample-baku-gazette.ts'
import { sampleBishkekWire } from './world/sample-bishkek-wire.ts'
import { sampleCaucasusAgency } from './world/sample-caucasus-agency.ts'
import { sampleChisinauMonitor } from './world/sample-chisinau-monitor.ts'
import { sampleDniesterLeaf } from './world/sample-dniester-leaf.ts'
import { sampleHornObserver } from './world/sample-horn-observer.ts'
import { sampleKyivDispatch } from './world/sample-kyiv-dispatch.ts'
import { sampleMoscowReview } from './world/sample-moscow-review.ts'
import { sampleSukhumiCourier } from './world/sample-sukhumi-courier.ts'
import { sampleTbilisiPost } from './world/sample-tbilisi-post.ts'
import { sampleTskhinvalToday } from './world/sample-tskhinval-today.ts'
import { sampleTwoShores } from './world/sample-two-shores.ts'
import { sampleVestnik } from './world/sample-vestnik.ts'
import { sampleWorldRadio } from './world/sample-world-radio.ts'
import { sampleYerevanHerald } from './world/sample-yerevan-herald.ts'

export const world: readonly SamplePublisher[] = [
  sampleSukhumiCourier,
  sampleVestnik,
  sampleTskhinvalToday,
  sampleDniesterLeaf,
  sampleTbilisiPost,
  sampleChisinauMonitor,
  sampleKyivDispatch,
  sampleBakuGazette,
  sampleMoscowReview,
  sampleYerevanHerald,
  sampleCaucasusAgency,
  sampleWorldRadio,
  sampleBishkekWire,
  sampleAlaToo,
  sampleHornObserver,
  sampleTwoShores,
]
