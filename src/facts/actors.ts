// Who speaks on a vote: one actor under several names, with what the papers say the actor is.
import { bodyNamed } from '../languages/bodies.ts'
import type { EntityId } from '../model/entity.ts'
import type { Told } from '../store/store.ts'

/** What is read beside the stands: who is whom, and what each is by the papers. */
export type Known = {
  readonly identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>
  readonly roles: readonly Told<'role'>[]
}

/** One key for one actor: judged to be one, or a body that two languages name. */
export function whoIs(entity: EntityId, name: string, known: Known): string {
  return bodyNamed(name) ?? everyone(entity, known)[0] ?? entity
}

export const everyone = (entity: EntityId, { identity }: Known) =>
  [...(identity.get(entity) ?? [entity])].sort()

/** What somebody is by the papers, newest first, each once. */
export function rolesOf(entities: readonly EntityId[], { roles }: Known): readonly string[] {
  const mine = roles.filter(({ claim }) => claim.standing !== 'denied' && entities.includes(claim.subject))
  return [...new Map(mine.map(({ claim }) => [claim.value.role.toLowerCase(), claim.value.role])).values()]
}
