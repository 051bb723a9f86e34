import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Resolve modules as Node does. By default tests would load another copy of graphql than the libraries do.
  resolve: { mainFields: ['main'], extensions: ['.js'] },
  test: {
    pool: 'threads',
    // One thread for each CPU: most tests wait for answers of another thread or process.
    maxWorkers: '100%',
    // No module keeps state between files, and loading all modules for each file would take a tenth of the time.
    isolate: false,
    // Some tests start processes, which is slow when all files run at once.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // `.ci/run` reads the number of passed tests from the report.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts'] } },
      // Repeats the tests of the gateway with every query executed over its plan.
      {
        extends: true,
        test: {
          name: 'plan',
          include: ['test/{gateway,faults,operations}/**/*.test.ts'],
          // Needs requests that begin at the same moment; over HTTP they arrive one after another.
          exclude: ['test/gateway/coalescing.test.ts'],
          env: { EXECUTES_PLANS: '1' },
        },
      },
    ],
  },
});
