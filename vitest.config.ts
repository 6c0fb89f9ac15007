import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine takes its time; what never comes still fails.
    expect: { poll: { timeout: 15_000 } },
  },
});
