import { describe, expect, it } from 'vitest';
import { toFilter } from '../../../src/domain/filters.ts';
import { idsIn, listAllPages, rowsIn } from '../support/adapter-reads.ts';
import { listingOf } from '../support/test-account.ts';
import type { Suite } from './suite.ts';

/** The edges that are read for several parents at once: the listed type, the condition, and the field with the parent's id. */
const edges = [
  { type: 'Application', name: 'candidate', field: 'candidateId' },
  { type: 'Application', name: 'job', field: 'jobId' },
  { type: 'Application', name: 'stage', field: 'stageId' },
  { type: 'Interview', name: 'job', field: 'jobId' },
  { type: 'Offer', name: 'application', field: 'applicationId' },
  { type: 'Offer', name: 'candidate', field: 'candidateId' },
  { type: 'Offer', name: 'job', field: 'jobId' },
  { type: 'User', name: 'department', field: 'departmentIds' },
] as const;

export function describeChildren(suite: Suite): void {
  const batched = edges.filter(
    ({ type }) => suite.listed.includes(type) && listingOf(suite.declared, type).parentsPerCall > 1,
  );
  if (batched.length === 0) return;

  describe('the children of several parents', () => {
    it.each(batched)('are in one list, in its order: $type by $name', async ({ type, name, field }) => {
      const { account, expected } = suite;
      const parentsOf = (id: string): unknown[] =>
        [Reflect.get(expected.record(type, id) ?? {}, field)].flat().filter((parent) => parent !== null);
      const listed = expected.listedIds(type);
      const parents = [...new Set(listed.flatMap(parentsOf))].toSorted().slice(0, 3);
      const wanted = new Set(listed.filter((id) => parentsOf(id).some((parent) => parents.includes(parent))));
      expect(wanted.size).toBeGreaterThan(0);

      const request = { size: listingOf(suite.declared, type).maxPageSize, fields: new Set([field]) };
      const filter = toFilter(type, { [name]: parents });
      const pages = await listAllPages(account, type, { ...request, filter });
      expect(pages.flatMap(({ residual }) => residual)).toEqual([]);
      const whole = await listAllPages(account, type, request);
      expect(idsIn(pages)).toEqual(idsIn(whole).filter((id) => wanted.has(id)));
      for (const row of rowsIn(pages)) expected.compare(row);
    });
  });
}
