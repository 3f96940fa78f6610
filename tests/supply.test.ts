// What is installed is what was looked at: a lock file that names every package by its sum, and no script but one that we know.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'))
const versions = z.record(z.string(), z.string()).default({})
const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(read('package.json'))
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        dependencies: versions,
        devDependencies: versions,
      }),
    ),
  })
  .parse(read('package-lock.json'))
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

test('S31: every package comes from the registry and is known by its sum', () => {
  const unknown = installed.filter(
    ([, { resolved, integrity }]) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      !/^sha512-/.test(integrity ?? ''),
  )
  expect(unknown.map(([path]) => path)).toEqual([])
})

test('S31: no package runs anything when it is installed but those that are allowed to by name', () => {
  const runners = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect(runners.filter(name => !manifest.allowScripts[name])).toEqual([])
})

test('S31: the lock file is of this very list of packages', () => {
  const own = lock.packages['']
  expect(own?.dependencies).toEqual(manifest.dependencies)
  expect(own?.devDependencies).toEqual(manifest.devDependencies)
})
