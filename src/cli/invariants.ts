// The ten invariants in words: each by name, whether it holds, and what to do where it does not.
import type { App } from '../app.ts'
import { type Breaches, type Invariant, invariants } from '../model/invariant.ts'

const start = 'Start Teller again: it puts its queue in order first.'

const words: Readonly<Record<Invariant, { readonly holds: string; readonly mend: string }>> = {
  I1: {
    holds: 'one message per delivery',
    mend: 'Two deliveries claim one message, so a chat may lack one: ask there for the news. Report it with the log of that day.',
  },
  I2: { holds: 'what is owed is in the queue, and what was told is on record', mend: start },
  I3: { holds: 'nothing is owed to who ended it or is closed to us', mend: start },
  I4: {
    holds: 'each chat gets its messages in order',
    mend: 'A later message of a chat overtook one that is still owed; that one is sent when it is due. Report it with the log of that day.',
  },
  I5: { holds: 'nothing is due before its time', mend: start },
  I6: {
    holds: 'every waiting message is within the limits of its platform and calls nobody',
    mend: 'The platform would refuse these and they would be given up. Update Teller, or report it: a limit has changed.',
  },
  I7: {
    holds: 'no token stands in the store',
    mend: 'Renew the token with its platform, set the new one in the environment, and report where it came from.',
  },
  I8: {
    holds: 'Discord is greeted no oftener than it allows',
    mend: 'Stop Teller until tomorrow: beyond its limit Discord resets the token. The log says why the connection breaks.',
  },
  I9: {
    holds: 'nobody slow keeps others waiting, and nobody is forgotten',
    mend: `Some wait though later ones were served. ${start}`,
  },
  I10: { holds: 'the file is whole', mend: 'What is wrong with it stands below.' },
}

/** As lines: those that hold, and those that do not with what to do. */
export function tellInvariants(breaches: Breaches): {
  readonly fine: readonly string[]
  readonly broken: readonly string[]
} {
  const isFine = (name: Invariant) => breaches[name] === 0
  return {
    fine: invariants.filter(isFine).map(name => `${name} holds: ${words[name].holds}.`),
    broken: invariants
      .filter(name => !isFine(name))
      .map(name => `${name} is broken (${breaches[name]}): ${words[name].holds}. ${words[name].mend}`),
  }
}

export async function breachesOf({ store, config, clock }: App): Promise<Breaches> {
  const [discord, telegram, { IDENTIFIES_A_DAY }] = await Promise.all([
    import('../adapters/discord/frozen.ts'),
    import('../adapters/telegram/frozen.ts'),
    import('../adapters/discord/limits.ts'),
  ])
  const secrets = [config.discord?.token, config.telegram?.token, config.telegram?.webhook?.secret]
  return store.invariants({
    now: clock(),
    secrets: secrets.filter(secret => secret !== undefined),
    isWithinLimits: (chat, payload) =>
      chat.startsWith('discord:') ? discord.isWithinLimits(payload) : telegram.isWithinLimits(payload),
    identifiesADay: IDENTIFIES_A_DAY,
  })
}
