// An entity is what names stand for: a person, party, body, region or election.

/** `person:raul-khajimba`, `body:central-election-commission@abkhazia`, `region:abkhazia`, `election:abkhazia:president:2019-09-08:2`. */
export type EntityId = string
export type EntityKind = 'person' | 'party' | 'body' | 'region' | 'election'

/** A name that an article printed for an entity. */
export type Name = {
  readonly entity: EntityId
  /** As printed, in its dictionary form: "Рауль Хаджимба". */
  readonly name: string
  readonly language: string
  /** In how many articles it was printed. */
  readonly count: number
}
