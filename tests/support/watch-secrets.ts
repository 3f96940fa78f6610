// S22: every test runs with its sinks watched: what goes to stdout, stderr and logs, what child processes say, what is
// fetched, what is stored in folders. What platforms are sent is watched by their fakes.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, afterEach, expect, vi } from 'vitest'
import type { createLog } from '../../src/log.ts'
import { leaks, lookAt, lookInto } from './secrets.ts'

/** Does the same, and is told of first. */
function watched<A extends unknown[], R>(
  real: (...args: A) => R,
  look: (...args: A) => void,
): (...args: A) => R {
  return function (this: unknown, ...args: A): R {
    look(...args)
    return Reflect.apply(real, this, args)
  }
}
const outward = (fd: unknown, data: unknown) => {
  if (fd === 1 || fd === 2) lookAt(fd === 1 ? 'stdout' : 'stderr', data)
}
const folder = (path: unknown) => lookInto(String(path))
const real = { spawn: childProcess.spawn, fork: childProcess.fork, fetch: globalThis.fetch }

Object.assign(fs, {
  write: watched(fs.write, outward),
  writeSync: watched(fs.writeSync, outward),
  rmSync: watched(fs.rmSync, folder),
})
fs.promises.rm = watched(fs.promises.rm, folder)
for (const name of ['stdout', 'stderr'] as const)
  process[name].write = watched(process[name].write, data =>
    lookAt(name, data),
  ) as typeof process.stdout.write
for (const name of ['spawn', 'fork'] as const)
  Object.assign(childProcess, {
    [name](...args: unknown[]) {
      const child: childProcess.ChildProcess = Reflect.apply(real[name], childProcess, args)
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', data => lookAt('a child process', data))
      return child
    },
  })
syncBuiltinESMExports()

globalThis.fetch = async (...args) => {
  const response = await real.fetch(...args)
  lookAt('a response', await response.clone().text())
  return response
}

// Tests that keep a log to themselves have it looked at too.
vi.mock('../../src/log.ts', async original => {
  const log = await original<{ createLog: typeof createLog }>()
  return {
    ...log,
    createLog: (options: Parameters<typeof createLog>[0]) => {
      const { write } = options
      return log.createLog(
        write ? { ...options, write: watched(write, line => lookAt('a log', line)) } : options,
      )
    },
  }
})

afterEach(() => expect(leaks.splice(0)).toEqual([]))
afterAll(() => expect(leaks.splice(0)).toEqual([]))
