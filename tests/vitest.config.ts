import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    mockReset: true,
    restoreMocks: true,
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    globalSetup: ['tests/unit/global-setup.ts'],
    setupFiles: ['tests/unit/speak-english.ts'],
    retry: 0,
    // Some tests look through the whole data set; the default of 5 s is short on a busy machine.
    testTimeout: 30_000,
  },
});
