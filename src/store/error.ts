// What can go wrong with a store, in words that say what to do. Whatever it was, nothing that was stored is lost.

/** `newer`: made by a later Teller. `in-use`: another process holds it. `busy`: a writer took too long. */
export type StoreProblem = 'newer' | 'in-use' | 'busy' | 'full' | 'read-only' | 'damaged' | 'unreachable'

export class StoreError extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.problem = problem
  }
}
