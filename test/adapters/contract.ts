import { describe } from 'vitest';
import { describeFailures } from './contract/failures.ts';
import { describeFilters } from './contract/filters.ts';
import { describeLimits } from './contract/limits.ts';
import { describeLists } from './contract/lists.ts';
import { describeReads } from './contract/reads.ts';
import { describeRows } from './contract/rows.ts';
import { describeShapes } from './contract/shapes.ts';
import { createSuite } from './contract/suite.ts';
import type { Subject } from './setup.ts';

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
