// What can be wrong with a feed. Words for each, and what would mend it, stand with the languages.

export const ailments = [
  /** 410: its server says that it will not come back. */
  'gone',
  /** Nothing good came of it for weeks: it is asked no more. */
  'given-up',
  'not-found',
  /** Its server names another address, for good. */
  'moved',
  /** The site does not let us in. */
  'blocked',
  /** We are to come later. */
  'busy',
  /** The server answers with an error of its own. */
  'server',
  'unreachable',
  'certificate',
  /** An address that Teller does not ask. */
  'refused',
  /** A web page where the feed should be. */
  'page',
  'no-feed',
  /** Broken, and read as far as it goes. */
  'broken',
  'too-large',
  /** It does not say its encoding, or says a wrong one. */
  'encoding',
  /** Its entries are dated ahead of now. */
  'clock',
  /** robots.txt keeps us from the pages behind its teasers. */
  'robots',
  /** Our own mistake. */
  'ours',
  /** Nothing new for weeks. */
  'silent',
  /** Another feed brings the same articles. */
  'twin',
] as const

export type Ailment = (typeof ailments)[number]

/** How one feed is, for whoever asks. */
export type FeedHealth = {
  readonly url: string
  readonly publisher: string
  /** The publisher's name as shown. */
  readonly source: string
  /** Empty where it is well. */
  readonly ailments: readonly Ailment[]
  readonly lastGoodAt?: string
}
