import { describe } from 'vitest';
import { describeFailures } from './failures.ts';
import { describeFilters } from './filters.ts';
import { describeLimits } from './limits.ts';
import { describeLists } from './lists.ts';
import { describeReads } from './reads.ts';
import { describeRows } from './rows.ts';
import { describeShapes } from './shapes.ts';
import { createSuite } from './suite.ts';
import type { Subject } from '../support/test-account.ts';

/**
 * What every adapter has to keep, asked of everything that it declares: each list and each part of each resource. The
 * provider is its sandbox over real HTTP, and what the adapter gives is compared with the sandbox's data set.
 */
export function describeAdapter(name: string, subject: Subject): void {
  describe(name, () => {
    const suite = createSuite(subject);
    describeLists(suite);
    describeReads(suite);
    describeFilters(suite);
    describeShapes(suite);
    describeRows(suite);
    describeFailures(suite);
    describeLimits(suite);
  });
}
