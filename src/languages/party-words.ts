// What a language knows of the names of parties.

export type PartyWords = {
  /** Is it a word for a party, a bloc or a list, in any case? A name between quotation marks behind it is not declined. */
  isKind(lower: string): boolean
  /**
   * How many of these words name a party that is not printed between quotation marks: «Демократическая партия», «Партия
   * справедливости и развития». 0 where they name none.
   */
  reach(words: readonly string[]): number
  /** The nominative of a noun for the members of a party, where it stands for the party: «коммунистам» → «коммунисты». */
  members(lower: string): string | undefined
  /** The name in the nominative; `governing` is the word before it, in lower case. */
  nominative(words: readonly string[], governing: string): string
}
