// The sample publishers as Teller's catalogue would know them, once the newsroom has an address.
import type { Publisher } from '../src/model/publisher.ts'
import { paths, type SamplePublisher } from './sample.ts'

/** `address` is the newsroom's, without a slash at its end. Every statement was seen on the sample's own about page. */
export function publishersAt(address: string, samples: readonly SamplePublisher[]): readonly Publisher[] {
  return samples.map(sample => {
    const seen = address + paths.about(sample)
    return {
      id: sample.id,
      name: sample.name,
      home: address + paths.home(sample),
      country: sample.country,
      languages: [sample.language],
      camp: sample.camp,
      regions: sample.regions,
      passport: {
        owner: { says: sample.owner, seen },
        funding: { says: sample.funding, seen },
      },
      feeds: [{ url: address + paths.feed(sample), language: sample.language, seen }],
    }
  })
}
