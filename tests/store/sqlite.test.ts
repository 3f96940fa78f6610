// The contract, held by SQLite in memory and in a file.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import { storeContract } from './contract.ts'

storeContract('SQLite in memory', () => openStore(':memory:'))

storeContract('SQLite in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'teller-store-'))
  return openStore(join(folder, 'data', 'store.sqlite'))
})
