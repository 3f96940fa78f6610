// What a language brings for telling sentences from furniture: abbreviations, words that open a sentence, headings of link lists.

export type ProseLexicon = {
  /** Before a name; a full stop after one never ends a sentence: "mr", "gen", «им». */
  readonly titles: ReadonlySet<string>
  /** May stand at the end of a sentence, and ends it where a word that opens one follows: "inc", "p.m.", «тыс». */
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin a sentence and no name: "the", "he", «это». Lower case. */
  readonly openers: ReadonlySet<string>
  readonly furniture: {
    /** Headings of link lists, whole lines without punctuation: "most read", «читайте также». */
    readonly headings: RegExp
    /** Words of notices, menus and buttons that no report uses: "all rights reserved". */
    readonly notices: RegExp
    /** A line that names who wrote, photographed or contributed. */
    readonly bylines: RegExp
    /** A sentence about the author rather than the news: "is a senior correspondent". */
    readonly blurbs: RegExp
  }
}
