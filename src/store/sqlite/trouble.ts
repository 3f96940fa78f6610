// SQLite's result codes as our errors: what happened, to what, and what to do.
import { StoreError } from '../error.ts'

/** SQLite: result codes (the low byte of an extended code). */
const code = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  return error.errcode & 0xff
}

/** A `StoreError` for what SQLite reported; any other error comes back as it is. */
export function storeErrorFrom(error: unknown, path: string): unknown {
  switch (resultCode(error)) {
    case code.busy:
    case code.locked:
      return new StoreError(
        'busy',
        `The store ${path} is being written by another process and did not become free in time. Try again; if it stays so, stop the other process.`,
        error,
      )
    case code.full:
      return new StoreError(
        'full',
        `There is no space left for the store ${path}. Nothing that was stored is lost. Free some space on its disk; a running Teller then goes on by itself.`,
        error,
      )
    case code.readOnly:
    case code.permission:
      return new StoreError(
        'read-only',
        `The store ${path} cannot be written. Nothing that was stored is lost. Make the file and its folder writable for this user, or choose another folder with --data.`,
        error,
      )
    case code.io:
      return new StoreError(
        'unreachable',
        `The disk did not read or write the store ${path}. Check the disk and the space on it, then start Teller again.`,
        error,
      )
    case code.cannotOpen:
      return new StoreError(
        'unreachable',
        `The store ${path} cannot be opened. Check that its folder exists and that this user may read and write it, or choose another folder with --data.`,
        error,
      )
    case code.corrupt:
    case code.notADatabase:
      return new StoreError(
        'damaged',
        `The store ${path} is damaged or is no store of Teller's. Stop Teller, keep a copy of the file, and put the latest backup in its place (files ending in .backup beside it, or your own).`,
        error,
      )
    default:
      return error
  }
}
