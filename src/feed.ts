// What a file in `feeds/` says: one publisher, whose it is, and where its feeds are.
import type { Publisher } from './model/publisher.ts'

/**
 * Declares a publisher: `export default publisher({ id: 'civil-ge', … })`. The id must be the file's name.
 * Every address and every statement names the public page that shows it (`seen`); what nobody can show is left out.
 */
export function publisher(particulars: Publisher): Publisher {
  return particulars
}
