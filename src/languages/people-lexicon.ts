// What a language brings for reading people: titles, roles, bodies, verbs of saying, pronouns, and how names are declined.

export type Gender = 'm' | 'f'
/** Nominative, genitive, dative, accusative, instrumental, prepositional; `x`: the form does not tell. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'p' | 'x'

/** One reading of a printed word as a part of a name. */
export type Form = {
  readonly lemma: string
  readonly gender?: Gender
  readonly case: Case
  /** How usual the reading is where nothing else decides, 0 to 1. */
  readonly weight: number
}

/** Who a pronoun or a description may stand for. */
export type Reference = { readonly gender?: Gender; readonly use: 'subject' | 'object' | 'possessive' }

export type PeopleLexicon = {
  /** How much a run of two or more capitalised words already speaks for a person. */
  readonly prior: number
  /** "mr", «госпожа». */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>
  readonly given: ReadonlyMap<string, Gender | undefined>
  /** Family names that stand before the given name: "Park", "Zhang". */
  readonly familyFirst: ReadonlySet<string>
  /** The most frequent family names. */
  readonly families: ReadonlySet<string>
  /** Given names of eastern Asia by their syllables: "joo-min", "qinghua". */
  readonly eastern: RegExp
  /** Words in letters that the language does not use. */
  readonly foreign: RegExp
  /** Endings that names have and words of the language have not. */
  readonly shape: RegExp
  /** Endings that words of the language have and names have not. */
  readonly wordShape: RegExp
  /** The dictionary form of a noun that says what a person is: "minister", «президентом» → «президент». */
  readonly role: (lower: string) => string | undefined
  /** Is a noun of persons printed in the plural? */
  readonly several: (lower: string) => boolean
  /** Nouns that say what a person is to another: "rival", "wife". They make a role only with whose. */
  readonly relative: (lower: string) => boolean
  /** The dictionary form of an adjective that belongs to a role: "former", «бывшего» → «бывший». */
  readonly modifier: (lower: string) => string | undefined
  /** Could an adjective as printed belong to a noun as printed? */
  readonly agree: (adjective: string, noun: string) => boolean
  /** Nouns of bodies: "commission", "party". A name with one in it is no person's. */
  readonly body: (lower: string) => boolean
  /** Bodies that speak with many voices; no quotation is credited to one: "voters". */
  readonly groups: ReadonlySet<string>
  /** Nouns of places: "district", "river". */
  readonly placeNoun: (lower: string) => boolean
  /** Nationalities and other adjectives from places, by shape; the gazetteer knows the rest. */
  readonly adjective: (lower: string) => boolean
  /** Words that are printed with a capital and are no part of a name: months, days, openers. */
  readonly never: ReadonlySet<string>
  /** Nouns that are surnames as well: "court", "park". */
  readonly surnames: ReadonlySet<string>
  /** Adverbs that open sentences, by shape: "apparently". */
  readonly adverb: (lower: string) => boolean
  /** Days and months: never a surname either. */
  readonly calendar: ReadonlySet<string>
  /** Common words that names of parties, programmes and papers are made of. */
  readonly common: ReadonlySet<string>
  /** Cities and places that no gazetteer of regions holds. */
  readonly places: ReadonlySet<string>
  /** Nouns for the time and the men of a ruler: "regime", "era", "administration". */
  readonly reigns: ReadonlySet<string>
  /** Endings that towns and countries have and surnames have not: "-nagar", «-горск». */
  readonly placeShape: RegExp
  /** Endings of a place that somebody is from, right behind what they are: «житель Кинешмы». */
  readonly fromEnding: RegExp
  /** Endings of a word that an office is of, where a full name follows it: «председатель Облдумы Игорь Чернов». */
  readonly ofEnding: RegExp
  /** Words that make a place of any name behind them: "San", "Santa". */
  readonly saints: ReadonlySet<string>
  /** Nouns of what a person has behind him: "government", "campaign". */
  readonly following: ReadonlySet<string>
  /** Participles that a name follows where a person stands before: "named". */
  readonly calling: ReadonlySet<string>
  /** Nouns for anybody: "child", "resident". */
  readonly folk: ReadonlySet<string>
  /** "12-year-old", right before a name. */
  readonly aged: RegExp
  /** What a hasty dash glues to a name: "Beridze-in". */
  readonly glued: RegExp
  /** Words that a bare name follows: "surnamed". */
  readonly naming: ReadonlySet<string>
  /** Words that open a list of instances: "including", "like". */
  readonly instances: ReadonlySet<string>
  /** Lower-case parts of names: "van", "al", "оглы". */
  readonly particles: ReadonlySet<string>
  /** Verbs of saying, third person: "said", "says", «заявил». */
  readonly saying: ReadonlySet<string>
  /** Could a word be a verb of the third person, past or present? By its shape; its place decides. */
  readonly verb: (lower: string) => boolean
  /** A verb of saying whose subject is nobody in particular: «сообщили». */
  readonly impersonal: RegExp
  /** Conjunctions that begin another clause behind a quotation: "when", «когда». */
  readonly subordinators: ReadonlySet<string>
  /** Participles of saying; the subject of their clause speaks: "adding", «добавив». */
  readonly sayingAlong: ReadonlySet<string>
  /** Adjectives of who holds the office until the vote: "outgoing". */
  readonly sitting: ReadonlySet<string>
  /** Verbs that report a clause: "said that", «заявил, что». */
  readonly reporting: ReadonlySet<string>
  /** Phrases that credit without a verb: "according to", «по словам». */
  readonly crediting: readonly (readonly string[])[]
  /** Nouns for what somebody let be read, before his name: "statement". */
  readonly statements: ReadonlySet<string>
  /** Before the body that somebody belongs to: "from". */
  readonly from: ReadonlySet<string>
  /** Prepositions that join a role to the body or place it is held in: "economist at", «представитель в». */
  readonly within: ReadonlySet<string>
  /** "One of", before several of a kind; with one space. */
  readonly oneOf: RegExp
  readonly whose: ReadonlySet<string>
  /** Phrases that credit the pronoun between their words: "in his words", «по его словам». */
  readonly owned: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that say something with a word behind them: "put it". */
  readonly putting: ReadonlyMap<string, string>
  /** Verbs whose object speaks: "quoted". */
  readonly quoting: ReadonlySet<string>
  /** Nouns for what is read out: "communique". */
  readonly documents: ReadonlySet<string>
  /** Prepositions before an author: "by", "from". */
  readonly by: ReadonlySet<string>
  /** Phrases that credit whom the sentence named before: "in whose words". */
  readonly creditingBack: readonly (readonly string[])[]
  /** Words besides articles and pronouns that begin a reported clause without "that": "there", "this". */
  readonly openers: ReadonlySet<string>
  /** Verbs that persons rather than places take: "resigned", "won". */
  readonly doing: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** After these a capitalised word is a place rather than a person: "in", "near". */
  readonly placePrepositions: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words at which a noun phrase ends: prepositions, conjunctions, auxiliaries. */
  readonly stops: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Words that may hold a role's parts together: "and", «и», «по». */
  readonly joints: ReadonlySet<string>
  readonly who: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Verbs that say what office someone holds: "leads", «возглавляет». */
  readonly leading: ReadonlySet<string>
  /** Those of them that say so right behind a name: "heads". */
  readonly heading: ReadonlySet<string>
  /** What somebody is "in" who holds office: "power". */
  readonly power: ReadonlySet<string>
  /** Adverbs before a role that say since when: "once", "until lately". */
  readonly since: ReadonlySet<string>
  /** Nouns of time; no phrase with one says what somebody is. */
  readonly times: ReadonlySet<string>
  /** Verbs after which an office follows: "was elected", «избран». */
  readonly becoming: ReadonlySet<string>
  /** "as", before an office. */
  readonly as: ReadonlySet<string>
  /** Participles that say who put someone up: "nominated", «выдвинутый». */
  readonly nominating: ReadonlySet<string>
  /** Nouns for who holds the office that is voted on: "incumbent". */
  readonly incumbents: ReadonlySet<string>
  /** One name for an office that print calls by several: "premier" is "minister", «градоначальник» is «мэр». */
  readonly sameOffice: (role: string) => string
  /** What print calls whoever is at the top of anything: which of them is meant, only the body behind it tells. */
  readonly tops: ReadonlySet<string>
  /** What parties have and persons have not: "seats". */
  readonly mandates: ReadonlySet<string>
  /** Small numbers in words. */
  readonly counts: ReadonlySet<string>
  /** A role that says its bearer holds office now. */
  readonly holding: RegExp
  /** What someone is called who was elected: "winner". */
  readonly winners: ReadonlySet<string>
  /** Verbs that make a winner: "won", "reelected". */
  readonly winning: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Reference>
  /** Readings of a printed word of a name, as a given name or as a surname. */
  readonly forms: (printed: string, part: 'given' | 'surname') => readonly Form[]
  /** Endings that verbs have and nouns have not. */
  readonly verbShape: RegExp
  /** The sex of a verb's subject, where its form tells: «крикнула». */
  readonly verbGender: (lower: string) => Gender | undefined
  /** Whether a word is a patronymic: it stands between given name and surname. */
  readonly patronymic: (lower: string) => boolean
  /** The dictionary form of a role as printed; the printed form where the language does not decline. */
  readonly nominative: (words: readonly string[]) => string
}
