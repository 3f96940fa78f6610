// What the outbox needs of a log.
import type { Log } from '../log.ts'

export type OutboxLog = Pick<Log, 'info' | 'warn' | 'error'>
