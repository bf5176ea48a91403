import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A spawned executable on a busy machine with two cores needs longer than the five seconds that vitest gives.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One process fewer than there are cores, as vitest has it, would be a single one on a machine with two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**', 'codegen/**', 'overrides/**'],
      exclude: ['generated/**'],
    },
  },
});
