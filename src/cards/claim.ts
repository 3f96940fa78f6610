// What one claim says, in the reader's language.
import type { Saying } from '../command.ts'
import type { Claim } from '../model/claim.ts'

/** "Raul Khajimba, 47.3 %": what was read out of the sentence. */
export function sayingOf(
  { value, named }: Pick<Claim, 'value' | 'named'>,
  { messages, place }: Saying,
): string {
  if ('choice' in value) {
    const figures =
      'percent' in value || 'votes' in value || 'seats' in value
        ? [
            ...(value.percent === undefined ? [] : [messages.percent(value.percent)]),
            ...(value.votes === undefined ? [] : [messages.number(value.votes)]),
            ...(value.seats === undefined ? [] : [messages.number(value.seats)]),
          ]
        : []
    return [value.choice, ...figures].join(', ')
  }
  if ('voters' in value) return messages.number(value.voters)
  if ('percent' in value) return messages.percent(value.percent)
  if ('date' in value) return messages.date(value.date)
  if ('stance' in value) return `${named}, ${messages.stances[value.stance]} (${place(value.about)})`
  return 'role' in value ? `${named}, ${value.role}` : `${named}: ${messages.quoted(value.words)}`
}
