import { defineConfig } from 'vitest/config';

/** Tests of the built extension in a real browser, which PRUVODCE_BROWSER chooses; see tests/browsers/README.md. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    // One browser at a time: two would fight for the focus and for the time that the tests measure.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
