import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = { '@payload-config': at('./payload.config.ts'), '@': at('./src') }

/**
 * In CI a test that lives with other processes and their clocks may fail once in many hundred runs for what the machine
 * did; it is run once more, and the report says so. At a desk nothing is tried twice, nor are the pure tests anywhere.
 */
const retry = process.env['CI'] ? 1 : 0

/**
 * unit: pure, parallel. int: real Payload on a real database (SQLite, or MongoDB by `npm run test:mongo`).
 * media: real ffmpeg and sharp. e2e: real Chromium against the production build. Projects with workers of their own
 * number run one after the other, so each names its place (vitest refuses to mix them otherwise).
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          // What takes a tenth of it on a quiet machine must not fail on one that does something else beside.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'int',
          retry,
          sequence: { groupOrder: 1 },
          include: ['test/int/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/helpers/int-global-setup.ts'],
          setupFiles: ['test/helpers/int-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'media',
          retry,
          sequence: { groupOrder: 2 },
          include: ['test/media/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          maxWorkers: 1,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          retry,
          sequence: { groupOrder: 3 },
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/helpers/e2e-global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
