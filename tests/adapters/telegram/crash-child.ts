// A bot in a process of its own, to be killed: a real store, the real adapter, a desk that counts what it is asked.
import type { Desk, Inbox } from '../../../src/adapters/adapter.ts'
import { telegramAdapter } from '../../../src/adapters/telegram/telegram.ts'
import { createLog } from '../../../src/log.ts'
import { defaultSettings } from '../../../src/model/chat.ts'
import { openStore } from '../../../src/store/sqlite/sqlite.ts'

const [apiUrl = '', file = '', token = ''] = process.argv.slice(2)
const store = await openStore(file)
const now = () => new Date().toISOString()
const inbox: Inbox = {
  receive: (key, payload) => store.inbox.receive('telegram', key, payload, now()),
  pending: limit => store.inbox.pending('telegram', limit),
  done: key => store.inbox.done('telegram', key),
  recall: name => store.notes.get(name),
  remember: (name, value) => store.notes.set(name, value),
}
const desk: Desk = {
  commands: [],
  languages: ['en'],
  async ask({ line, chat }) {
    await store.notes.set(`asked ${line}`, 'yes')
    await new Promise(resolve => setTimeout(resolve, Math.random() * 30))
    const reply = { title: line, blocks: [], actions: [], language: 'en' }
    return { reply, chat: { id: chat, platform: 'telegram', settings: defaultSettings } }
  },
  changes: () => false,
  complete: async () => [],
  chatChanged: async () => {},
  chatMoved: async () => {},
}
const adapter = telegramAdapter({
  token,
  apiUrl,
  desk,
  inbox,
  log: createLog({ level: 'error', secrets: [token] }),
  pace: { backoffMs: 20, conflictMs: 20, longestConflictMs: 50 },
})
await adapter.start()
