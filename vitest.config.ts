import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves them. By default we get another copy of graphql than the libraries, and types of one are none to it.
  resolve: { mainFields: ['main'], extensions: ['.js'] },
  test: {
    pool: 'threads',
    // Nothing keeps state between the files, and reading all modules anew for each of them costs a tenth of the time.
    isolate: false,
    // Some start processes, which takes long where everything runs at once.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The report is where `.ci/run` reads how many passed.
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
