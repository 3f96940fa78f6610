// What holds of a store that serves chats, whatever crashed in between; `teller doctor` looks, by name.

/** In the order in which they are told. */
export const invariants = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10'] as const
export type Invariant = (typeof invariants)[number]

/** How often each does not hold. */
export type Breaches = Readonly<Record<Invariant, number>>
