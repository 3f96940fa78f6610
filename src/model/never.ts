// Closes a set: a switch that reaches this has forgotten a member, and the compiler says which.
export function never(value: never): never {
  throw new Error(`Not one of the known kinds: ${JSON.stringify(value)}`)
}
