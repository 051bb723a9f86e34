import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobPost } from '../../src/domain/activity.ts';
import type { JobPostFacts } from '../../src/sandbox/model/posts.ts';
import { greenhouseSubject } from './greenhouse-subject.ts';
import { type Account, openAccount, resourceOf } from './support/test-account.ts';

let account: Account;

beforeAll(async () => {
  account = await openAccount(greenhouseSubject);
});
afterAll(() => account[Symbol.asyncDispose]());

async function readPost(post: JobPostFacts, field: keyof JobPost): Promise<Partial<JobPost> | undefined> {
  const { resources, sandbox, scope } = account;
  const remoteId = sandbox.remoteId('JobPost', post.key);
  const group = resourceOf(resources, 'JobPost').fieldGroups.find(({ fields }) => fields.includes(field));
  const found = await group?.getMany([remoteId], new Set([field]), scope());
  const item = found?.items.get(remoteId);
  if (item instanceof Error) throw item;
  return item as Partial<JobPost> | undefined;
}

describe('a deleted post', () => {
  it('is not found by its id', async () => {
    const deleted = account.sandbox.dataset.jobPosts.filter(({ isDeleted }) => isDeleted);
    expect(deleted.length).toBeGreaterThan(0);
    for (const post of deleted) expect(await readPost(post, 'title')).toBeUndefined();
  });
});

describe('the amounts of a pay range', () => {
  // The provider has amounts in the minor unit of ISO 4217, which may differ from how prices are usually written.
  it.each([
    ['USD', 8_250_050, '82500.50'],
    ['HUF', 1_250_000_000, '12500000.00'],
    ['IDR', 99, '0.99'],
    ['JPY', 6_200_000, '6200000'],
    ['KWD', 1_250, '1.250'],
    ['CLF', 5, '0.0005'],
    [null, 100, '1.00'],
    ['USD', -5, '-0.05'],
    ['JPY', -5, '-5'],
    ['USD', 0, null],
  ])('are decimal numbers with all digits of the minor unit: %s, %s', async (currency, smallest, amount) => {
    const post = account.sandbox.dataset.jobPosts.find(({ payRanges }) => payRanges.length > 0);
    if (post === undefined) throw new Error('no post has a pay range');
    const members = { currency_type: currency, min_cents: smallest, max_cents: null };
    account.sandbox.misbehave({
      path: '/v3/pay_input_ranges',
      times: 1,
      rewrite: (body) => (Array.isArray(body) ? body.map((row) => ({ ...row, ...members })) : body),
    });
    const read = await readPost(post, 'payRanges');
    expect(read?.payRanges?.[0]).toMatchObject({ min: amount, max: null, currency });
  });
});
