import { defineConfig } from 'vitest/config';

/** Tests of the built extension in a real browser, which PRUVODCE_BROWSER chooses; see tests/browsers/README.md. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // A tool for contributors, which always runs in Chromium.
    exclude: process.env.PRUVODCE_BROWSER === 'firefox' ? ['tests/e2e/capture.e2e.ts'] : [],
    environment: 'node',
    // One browser at a time: two would fight for the focus and for the time that the tests measure.
    fileParallelism: false,
    // A browser that stumbles on a busy machine gets one more try; a test that fails twice has failed.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
