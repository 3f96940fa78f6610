import { defineConfig } from 'vitest/config'

// Tests talk to real clients, files and threads on loopback: seconds, not milliseconds.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/watch-secrets.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})
