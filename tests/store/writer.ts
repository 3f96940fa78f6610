// A process that writes articles until it is killed, and says of each that it was stored once it was.
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import { read, turnout } from './newsroom.ts'

const [path = '', prefix = ''] = process.argv.slice(2)
const store = await openStore(path, { exclusive: true })
const subject = 'election:abkhazia:president:-:-'
for (let i = 0; ; i++) {
  const id = `${prefix}-${i}`
  const text = `Turnout was ${i % 100} percent. ${'So it was said. '.repeat(200)}`
  const quote = `Turnout was ${i % 100} percent.`
  const names = { [`person:${id}`]: [`Aslan ${prefix}`] }
  await store.articles.save([read({ id, text, names, says: [{ subject, quote, about: turnout(i % 100) }] })])
  process.stdout.write(`${id}\n`)
}
