// Whose a contested place is said to be, and by what names the card calls it.
import type { Saying } from '../command.ts'
import type { Region, RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import { fields, heading } from '../reply/build.ts'
import type { Block } from '../reply/document.ts'

/** Who claims the place, and who recognises it today. */
export type Status = { readonly claimedBy: RegionId | null; readonly recognisedBy: readonly RegionId[] }

/** Null for a place that nobody contests. */
export function statusOf({ kind, parent, recognisedBy = [] }: Region, now: Instant): Status | null {
  if (kind !== 'contested') return null
  const today = recognisedBy.filter(({ to }) => to === undefined || to > now.slice(0, to.length))
  return { claimedBy: parent ?? null, recognisedBy: today.map(({ by }) => by) }
}

export function placeOf(status: Status | null, say: Saying): readonly Block[] {
  if (status === null) return []
  const { election, region } = say.messages
  const recognised = status.recognisedBy.map(say.place).join(', ')
  return [
    heading(election.place),
    fields([
      ...(status.claimedBy === null ? [] : [[region.parent, say.place(status.claimedBy)] as const]),
      [region.recognisedBy, recognised === '' ? region.nobody : recognised],
      policyOf(say),
    ]),
  ]
}

/** The naming policy in force: what the card calls a place is a choice. */
export const policyOf = ({ messages: { settings, election }, chat }: Saying): readonly [string, string] => [
  settings.names.naming,
  election.policies[chat.settings.naming],
]
