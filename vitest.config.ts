import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,data,architecture}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // The data build and a busy machine take their time; nothing here is timed.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/serveBuiltAtlas.ts',
          setupFiles: 'tests/e2e/harness/afterEachTest.ts',
          // One browser at a time: software GL saturates the processor and times would mean nothing.
          fileParallelism: false,
          testTimeout: 60_000,
          // A saturated machine gets a second chance, and the report says which test took it.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
