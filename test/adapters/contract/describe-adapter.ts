import { describe } from 'vitest';
import type { Subject } from '../support/test-account.ts';
import { describeChildren } from './children.ts';
import { describeFailures } from './failures.ts';
import { describeFilters } from './filters.ts';
import { describeLimits } from './limits.ts';
import { describeLists } from './lists.ts';
import { describeReads } from './reads.ts';
import { describeRows } from './rows.ts';
import { describeShapes } from './shapes.ts';
import { createSuite } from './suite.ts';

/**
 * The contract suite of every adapter. It covers all that the adapter declares: each list and each field group of each
 * resource. The provider is its sandbox over real HTTP, and records are compared with the sandbox's data set.
 */
export function describeAdapter(name: string, subject: Subject): void {
  describe(name, () => {
    const suite = createSuite(subject);
    describeLists(suite);
    describeReads(suite);
    describeFilters(suite);
    describeChildren(suite);
    describeShapes(suite);
    describeRows(suite);
    describeFailures(suite);
    describeLimits(suite);
  });
}
