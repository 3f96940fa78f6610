// Compares what was owed, what the store believes and what the platforms hold; says in words what is wrong.
import type { DeliveryState } from '../../src/model/delivery.ts'

/** One chat: its messages in the order in which they were owed, and those that stand there. */
export type Held = {
  readonly chat: string
  readonly owed: readonly { readonly text: string; readonly state: DeliveryState }[]
  readonly stands: readonly string[]
}

export function problemsOf({ chat, owed, stands }: Held): readonly string[] {
  const known = new Set(owed.map(({ text }) => text))
  const counts = Map.groupBy(stands, text => text)
  const order = owed.map(({ text }) => text).filter(text => counts.has(text))
  const first = [...new Set(stands)].filter(text => known.has(text))
  const inDoubt = chat.startsWith('telegram:')
  return [
    ...owed.flatMap(({ text, state }) => {
      const times = counts.get(text)?.length ?? 0
      if (times > 1) return [`${chat}: "${text}" stands there ${times} times`]
      if (state === 'sent')
        return times === 1 ? [] : [`${chat}: "${text}" is said to be sent and is not there`]
      // Telegram cannot tell whether it arrived; the chat is told so.
      if (state === 'uncertain' && inDoubt) return []
      return [`${chat}: "${text}" is ${state}`]
    }),
    ...stands.filter(text => !known.has(text)).map(text => `${chat}: "${text}" was never owed`),
    ...(order.join('|') === first.join('|') ? [] : [`${chat}: out of order: ${first.join(', ')}`]),
  ]
}

/** One chat in which people asked: the times of day they asked for, those that were taken down, and what they were told. */
export type Served = {
  readonly chat: string
  readonly asked: readonly string[]
  readonly done: readonly string[]
  readonly answers: readonly string[]
}

/** A kill may cost an answer; what was asked is done all the same, and once. */
export function unansweredIn({ chat, asked, done, answers }: Served): readonly string[] {
  return asked.flatMap(at => {
    const times = done.filter(one => one === at).length
    const told = answers.filter(text => text.includes(at)).length
    return [
      ...(times === 1 ? [] : [`${chat}: what was asked for ${at} was done ${times} times`]),
      ...(told <= 1 ? [] : [`${chat}: what was asked for ${at} was answered ${told} times`]),
    ]
  })
}
