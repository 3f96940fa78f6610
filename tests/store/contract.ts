// What any engine must do to be a store of Teller's. Run by each engine's own test with its way of opening an empty store.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { articlesContract } from './contract-articles.ts'
import { chatsContract } from './contract-chats.ts'
import { claimsContract } from './contract-claims.ts'
import { deliveriesContract } from './contract-deliveries.ts'
import { entitiesContract } from './contract-entities.ts'
import { feedsContract } from './contract-feeds.ts'

/** The store of the test that runs. */
export type Opened = { readonly store: Store }

export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store | undefined
    beforeEach(async () => {
      store = await open()
    })
    afterEach(async () => {
      await store?.close()
    })
    const opened: Opened = {
      get store() {
        if (!store) throw new Error('The store is open within a test only')
        return store
      },
    }

    feedsContract(opened)
    articlesContract(opened)
    claimsContract(opened)
    entitiesContract(opened)
    chatsContract(opened)
    deliveriesContract(opened)

    test('a note is kept until it is written anew', async () => {
      expect(await opened.store.notes.get('telegram offset')).toBeUndefined()
      await opened.store.notes.set('telegram offset', '17')
      await opened.store.notes.set('telegram offset', '18')
      expect(await opened.store.notes.get('telegram offset')).toBe('18')
    })

    test('nothing is wrong with a new store', async () => {
      expect(await opened.store.check()).toEqual([])
    })
  })
}
