// `teller judgements …`: what readers said of names, for the operator to accept or refuse; and judgements taken back.
import { type App, makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { type Proposal, proposals, settle } from '../facts/proposals.ts'
import type { Judgement } from '../model/judgement.ts'
import { tell } from './lines.ts'

const usage =
  'teller judgements takes accept N, refuse N, of ID, same ID ID [REASON], different ID ID [REASON] or withdraw ID ID. The ids of persons and votes stand in the answers of “ask --json”.'

export async function judgementsCommand(
  words: readonly string[],
  options: { readonly data?: string },
): Promise<number> {
  const app = await makeApp(configFrom(loadEnvironment(), options))
  try {
    const [verb, first, second] = words
    switch (verb) {
      case undefined:
        return await show(app)
      case 'accept':
      case 'refuse':
        return await decide(app, Number(first), verb === 'accept')
      case 'same':
      case 'different':
        return first === undefined || second === undefined
          ? misused()
          : await judge(app, { a: first, b: second, verdict: verb, reason: words.slice(3).join(' ') })
      case 'of':
        return first === undefined ? misused() : await of(app, first)
      case 'withdraw':
        return first === undefined || second === undefined ? misused() : await withdraw(app, first, second)
      default:
        return misused()
    }
  } finally {
    await app.close()
  }
}

function misused(): number {
  tell(usage)
  return 2
}

async function show({ store }: App): Promise<number> {
  const waiting = await proposals(store)
  if (waiting.length === 0) tell('Nobody has said anything of two names that waits for you.')
  for (const [place, proposal] of waiting.entries())
    process.stdout.write(`${place + 1}. ${worded(proposal)} (said ${proposal.at.slice(0, 10)})\n`)
  return 0
}

const worded = ({ a, b, names: [first, second], verdict }: Proposal) =>
  `${first} [${a}] and ${second} [${b}] are ${verdict === 'same' ? 'one person' : 'two people'}`

async function decide({ store, clock }: App, number: number, accepted: boolean): Promise<number> {
  const proposal = (await proposals(store))[number - 1]
  if (!proposal) {
    tell(`There is no number ${number} in the list; see teller judgements.`)
    return 1
  }
  await settle(store, proposal, { accepted, now: clock() })
  tell(
    accepted
      ? `From now on: ${worded(proposal)}. Taken back with: teller judgements withdraw ${proposal.a} ${proposal.b}`
      : `Refused, and nothing changed: ${worded(proposal)}.`,
  )
  return 0
}

/** Persons or votes, by their ids: `election:abkhazia:president:2019-09-08:2`. */
async function judge(
  { store, clock }: App,
  said: Pick<Judgement, 'a' | 'b' | 'verdict' | 'reason'>,
): Promise<number> {
  const reason = said.reason === '' ? 'the operator said so' : said.reason
  await store.judgements.add({ ...said, reason, by: 'operator', at: clock() })
  tell(
    `From now on ${said.a} and ${said.b} are ${said.verdict}. Taken back with: teller judgements withdraw ${said.a} ${said.b}`,
  )
  return 0
}

/** The judgements in force on somebody, each with who made it and why. */
async function of({ store }: App, entity: string): Promise<number> {
  const judgements = await store.judgements.about([entity])
  if (judgements.length === 0) tell(`No judgement is in force on ${entity}.`)
  for (const { a, b, verdict, by, reason, at } of judgements)
    process.stdout.write(`${a} and ${b}: ${verdict} (${by}, ${at.slice(0, 10)}: ${reason})\n`)
  return 0
}

async function withdraw({ store, clock }: App, a: string, b: string): Promise<number> {
  const found = await store.judgements.withdraw(a, b, clock())
  tell(found ? `Taken back: what was judged of ${a} and ${b}.` : `No judgement is in force on ${a} and ${b}.`)
  return found ? 0 : 1
}
