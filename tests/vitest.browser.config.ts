import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file after the other, since two browsers at once would slow each other past every limit. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
