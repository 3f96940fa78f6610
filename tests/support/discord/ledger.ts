// What really happened: every message that exists, who was pinged, every request in order. The oracle of the tests.
import type { Json } from './json.ts'
import type { File } from './rest.ts'

export type FakeMessage = {
  readonly id: string
  readonly channel: string
  /** Who wrote it; the bot where nobody is given. */
  readonly author?: string
  body: Json
  readonly nonce?: string
  readonly createdAt: number
  /** The interaction that it answers. */
  readonly interaction?: string
  /** Who asked it. */
  readonly asker?: string
  readonly ephemeral: boolean
  files: readonly File[]
}

export type Ledger = {
  readonly messages: FakeMessage[]
  readonly pings: string[]
  /** Bodies that would have pinged everyone had they named anyone, and other things Discord lets pass and we should not. */
  readonly complaints: string[]
  /** Messages that were published to the servers that follow their channel. */
  readonly crossposts: { readonly channel: string; readonly message: string; readonly at: number }[]
  readonly requests: {
    readonly method: string
    readonly path: string
    readonly at: number
    readonly status: number
  }[]
  /** Interactions that were acknowledged twice, too late, or never existed. */
  readonly refusedAcknowledgements: number[]
  /** Requests beyond what Discord takes, where it counts. */
  overLimit: number
  identifies: number
  /** Connections that ended, with the code that the client gave. */
  readonly goodbyes: { readonly at: number; readonly code: number }[]
  resumes: number
}

export const emptyLedger = (): Ledger => ({
  messages: [],
  pings: [],
  complaints: [],
  crossposts: [],
  requests: [],
  refusedAcknowledgements: [],
  overLimit: 0,
  identifies: 0,
  goodbyes: [],
  resumes: 0,
})
