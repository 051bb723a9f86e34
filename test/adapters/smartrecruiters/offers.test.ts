import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType as FactType } from '../../../src/sandbox/sandbox.ts';
import { idsIn, listAllPages, listPage, type PageOf, rowsIn } from '../support/adapter-reads.ts';
import { type Account, openAccount } from '../support/test-account.ts';
import { unfiltered } from '../support/unfiltered.ts';
import { smartRecruitersSubject } from './subject.ts';

let account: Account;
let seen = 0;
/** Requests of the current case. */
const requests = () => account.sandbox.requests.slice(seen);

beforeAll(async () => {
  account = await openAccount(smartRecruitersSubject);
});
afterEach(() => {
  seen = account.sandbox.requests.length;
  account.sandbox.behave();
});
afterAll(() => account[Symbol.asyncDispose]());

const dataset = () => account.sandbox.dataset;
const idOf = (type: FactType, key: number) => account.sandbox.remoteId(type, key);
describe('an offer', () => {
  it('has candidate and job from its links', async () => {
    const rows = rowsIn(await listAllPages(account, 'Offer', { size: 100 }));
    for (const { remoteId, candidateId, jobId, applicationId } of rows) {
      expect(applicationId).toBe(`${candidateId}:${jobId}`);
      expect(remoteId.startsWith(`${applicationId}:`)).toBe(true);
    }
    expect(rows).toHaveLength(dataset().offers.length);
  });

  it.each([
    ['candidate and job', ({ candidate, job }: Links) => ({ candidate, job })],
    ['details', ({ details }: Links) => ({ details })],
  ])('needs no other links than %s', async (_what, keep) => {
    const usual = await listPage(account, 'Offer', { size: 10 });
    account.sandbox.misbehave({ rewrite: (body) => withLinks(body, keep) });
    const { items } = await listPage(account, 'Offer', { size: 10 });
    const owners = (page: Pick<PageOf<'Offer'>, 'items'>) =>
      page.items.map(({ remoteId, candidateId, jobId }) => ({ remoteId, candidateId, jobId }));
    expect(owners({ items })).toEqual(owners(usual));
  });

  it('of an application is listed with one call', async () => {
    const facts = dataset().offers[0];
    const application = idOf('Application', facts?.application ?? 0);
    const { items } = await listPage(account, 'Offer', {
      filter: { ...unfiltered.Offer, application: [application] },
    });
    expect(items).toMatchObject([{ remoteId: `${application}:${idOf('Offer', facts?.key ?? 0)}` }]);
    expect(requests()).toHaveLength(1);
  });

  it('is not lost if a page before it is empty: that is no end of the list', async () => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), content: [] }) });
    const read = listPage(account, 'Offer', { size: 3 });
    await expect(read).rejects.toMatchObject({ code: 'UPSTREAM_CONTRACT' });
  });

  it('is listed to the end without a total', async () => {
    const uncounted = ({ totalFound: _, ...body }: { readonly totalFound?: unknown }) => body;
    account.sandbox.misbehave({ rewrite: (body) => uncounted(Object(body)) });
    for (const type of ['Offer', 'Source'] as const) {
      const pages = await listAllPages(account, type, { size: 3 });
      const facts = type === 'Offer' ? dataset().offers : dataset().sources;
      expect(new Set(idsIn(pages)).size).toBe(facts.length);
      expect(idsIn(pages)).toHaveLength(facts.length);
      expect(pages.map(({ total }) => total)).toEqual(pages.map(() => null));
      expect(pages.filter(({ next, isNextCertain }) => next !== null && isNextCertain)).toEqual([]);
    }
  });

  it('repeats the filters with each offset', async () => {
    const from = Date.parse('2024-01-01T00:00:00.000Z');
    const to = Date.parse('2026-01-01T00:00:00.000Z');
    const filter = { ...unfiltered.Offer, createdAt: { from, to }, status: ['ACCEPTED', 'DECLINED'] };
    const pages = await listAllPages(account, 'Offer', { size: 100, filter });
    const first = [
      ['status', 'ACCEPTED'],
      ['status', 'NOT_ACCEPTED'],
      ['createdAfter', '2023-12-31T23:59:59.999Z'],
      ['createdBefore', '2026-01-01T00:00:00.001Z'],
    ];
    expect(rowsIn(pages).length).toBeGreaterThan(10);
    for (const { query } of requests()) expect(query.slice(0, 4)).toEqual(first);
  });
});

describe('the offers of candidates', () => {
  it('are listed by application, after the detail with the applications', async () => {
    const candidate = dataset().offers.map(
      ({ application }) => dataset().applications.find(({ key }) => key === application)?.candidate ?? 0,
    )[0];
    const applications = dataset().applications.filter((each) => each.candidate === candidate);
    const filter = { candidate: [idOf('Candidate', candidate ?? 0), 'no id'] };
    const { items } = await listPage(account, 'Offer', { size: 100, filter });
    expect(items.length).toBeGreaterThan(0);
    for (const { candidateId } of items) expect(candidateId).toBe(filter.candidate[0]);
    expect(requests()).toHaveLength(1 + applications.length);
  });
});

type Links = Readonly<Record<'candidate' | 'job' | 'details', unknown>>;

function withLinks(body: unknown, keep: (links: Links) => object): unknown {
  const { content }: { content: readonly { actions: Links }[] } = Object(body);
  return { ...Object(body), content: content.map((offer) => ({ ...offer, actions: keep(offer.actions) })) };
}
