import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/sandbox/sandbox.ts';
import { createFakeClock } from '../../support/clocks/fake-clock.ts';
import { listPage } from '../support/adapter-reads.ts';
import { openAccount } from '../support/test-account.ts';
import { expectAll, hasValues, openTimed, type Suite, soon } from './suite.ts';

const unavailable = { code: 'UPSTREAM_UNAVAILABLE' };
const broken = { code: 'UPSTREAM_CONTRACT' };

/** Faults of the provider, and the error that each leads to. */
const faults: readonly (readonly [what: string, fault: Fault, error: object])[] = [
  ['400', { status: 400, body: '{}' }, { code: 'UPSTREAM_REJECTED', status: 400 }],
  ['403', { status: 403, body: '{"message":"Forbidden"}' }, { code: 'UPSTREAM_FORBIDDEN', status: 403 }],
  ['404 from a proxy', { status: 404, body: '<html>' }, { status: 404 }],
  ['404 without a body', { status: 404, body: '' }, { status: 404 }],
  [
    "404 with a body that is not the provider's",
    { status: 404, body: '{"error":"no such route"}' },
    { status: 404 },
  ],
  ['422', { status: 422, body: '{"errors":["x"]}' }, { code: 'UPSTREAM_REJECTED', status: 422 }],
  ['500', { status: 500, body: '{}' }, { ...unavailable, status: 500 }],
  ['502 from a proxy', { status: 502, body: '<html>' }, { ...unavailable, status: 502 }],
  ['503', { status: 503, body: '' }, { ...unavailable, status: 503 }],
  ['a dropped connection', { connection: 'reset' }, { ...unavailable, status: null }],
  ['a truncated body', { connection: 'truncate' }, { ...unavailable, status: null }],
  ['a redirect', { status: 302, headers: { location: 'https://login.example.com/' }, body: '' }, broken],
  ['HTML instead of JSON', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, broken],
  ['an empty body', { status: 200, body: '' }, broken],
  ['204', { status: 204 }, broken],
];

export function describeFailures(suite: Suite): void {
  const declared = suite.subject.provider.name;
  const origin = { account: 'acme', provider: declared };

  it.each(faults)('every list and every field group fails with the right code: %s', async (...row) => {
    const [, fault, error] = row;
    const { account, expected } = suite;
    account.sandbox.misbehave(fault);
    for (const { name, run } of suite.operations)
      expectAll(await run(account, expected), { ...error, origin }, name);
  });

  it('404 from the provider is an error of a list, and no record or no children by id', async () => {
    const { account, expected } = suite;
    account.sandbox.misbehave({ status: 404, body: '{"message":"Not found"}' });
    for (const { name, kind, run } of suite.operations) {
      const { records, errors } = await run(account, expected);
      expect(records.filter(hasValues), name).toEqual([]);
      if (kind === 'list') expect(errors, name).toHaveLength(1);
      for (const error of errors)
        expect(error, name).toMatchObject({ code: 'UPSTREAM_REJECTED', status: 404 });
    }
  });

  it.each([
    ['503', { status: 503, body: '' }],
    ['a dropped connection', { connection: 'reset' }],
  ] as const)('every list and every field group is retried after %s', async (_what, fault) => {
    const { account, expected } = suite;
    for (const { name, run } of suite.operations) {
      // Retries are limited to a few in ten seconds.
      await new Promise<void>((resolve) => account.clock.after(10_000, resolve));
      account.sandbox.misbehave({ ...fault, times: 1 });
      const { records, errors } = await run(account, expected);
      expect(errors, name).toEqual([]);
      expect(records.length, name).toBeGreaterThan(0);
    }
  });

  it('a timeout is an error, without a retry', async () => {
    await using account = await openTimed(suite, { upstreamTimeoutMs: 8_000 });
    const { clock, sandbox } = account;
    sandbox.misbehave({ latencyMs: 600_000 });
    const failing = failureOf(listPage(account, 'Job'));
    await soon(() => expect(sandbox.requests).toHaveLength(2));
    await clock.advance(7_999);
    expect(sandbox.requests[1]).toMatchObject({ wasAborted: false });
    await clock.advance(1);
    const error = await failing;
    suite.scan(error);
    expect(error).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: `${declared} did not answer within 8 s`,
      origin,
    });
    await soon(() => expect(sandbox.requests[1]).toMatchObject({ wasAborted: true }));
    expect(sandbox.requests).toHaveLength(2);
  });

  describe('a token', () => {
    it('that is refused is renewed once for all waiting requests, which then succeed', async () => {
      const clock = createFakeClock();
      await using account = await openAccount(suite.subject, { auth: 'token', clock, accountClock: clock });
      await listPage(account, 'Job');
      account.sandbox.misbehave({ status: 401, body: '{"message":"Unauthorized"}', latencyMs: 50, times: 4 });
      const lists = Array.from({ length: 4 }, () => listPage(account, 'Job'));
      await soon(() => expect(account.sandbox.requests).toHaveLength(5));
      await clock.advance(50);
      const pages = await Promise.all(lists);

      expect(pages.map(({ items }) => items.length)).toEqual([5, 5, 5, 5]);
      expect(account.sandbox.tokenRequests).toHaveLength(2);
      expect(account.sandbox.requests.map(({ status }) => status)).toEqual([
        ...[200, 401, 401, 401, 401],
        ...[200, 200, 200, 200],
      ]);
    });

    it('that is refused twice is an error, without a third attempt', async () => {
      await using account = await openAccount(suite.subject, { auth: 'token' });
      account.sandbox.misbehave({ status: 401, body: '{"message":"Unauthorized"}' });
      const error = await failureOf(listPage(account, 'Job'));
      suite.scan(error);
      expect(error).toMatchObject({ code: 'UPSTREAM_UNAUTHENTICATED', status: 401, origin });
      expect(account.sandbox.requests).toHaveLength(2);
      expect(account.sandbox.tokenRequests).toHaveLength(2);
    });

    it('that is refused fails every operation in the same way', async () => {
      const { account, expected } = suite;
      account.sandbox.misbehave({ status: 401, body: '{"message":"Unauthorized"}' });
      for (const operation of suite.operations) {
        expectAll(await operation.run(account, expected), {
          code: 'UPSTREAM_UNAUTHENTICATED',
          status: 401,
          origin,
        });
      }
    });

    it('that is not issued is an error without a credential in it', async () => {
      await using account = await openAccount(suite.subject, { auth: 'token' });
      const path = new URL('/', account.sandbox.url).pathname;
      const echo = `client_id=${suite.subject.secrets.join(' ')} does not contain a valid client ID suffix`;
      for (const status of [400, 401, 429]) {
        account.sandbox.misbehave({
          path,
          status,
          body: JSON.stringify({ message: echo, error: echo }),
          times: 1,
        });
        const error = await failureOf(listPage(account, 'Job'));
        suite.scan(error);
        const code = status === 429 ? 'UPSTREAM_RATE_LIMITED' : 'UPSTREAM_UNAUTHENTICATED';
        expect(error).toMatchObject({ code, origin });
      }
      expect(account.sandbox.requests).toEqual([]);
    });
  });

  describe('429', () => {
    it('is retried after the time that the provider gives', async () => {
      const clock = createFakeClock();
      await using account = await openAccount(suite.subject, { accountClock: clock });
      account.sandbox.misbehave({ status: 429, headers: { 'retry-after': '7' }, body: '{}', times: 1 });
      const scope = account.scope(30_000);
      const listing = listPage(account, 'Job', { scope: scope });
      await soon(() => expect(scope.calls).toHaveLength(1));
      await clock.advance(6_999);
      expect(account.sandbox.requests).toHaveLength(1);
      await clock.advance(1);
      expect((await listing).items).toHaveLength(5);
      expect(account.sandbox.requests.map(({ status }) => status)).toEqual([429, 200]);
    });

    it('beyond the deadline is an error at once, with the time to wait', async () => {
      const clock = createFakeClock();
      await using account = await openAccount(suite.subject, { accountClock: clock });
      account.sandbox.misbehave({ status: 429, headers: { 'retry-after': '3600' }, body: '{}', times: 1 });
      for (const status of [429, null]) {
        const error = await failureOf(listPage(account, 'Job', { scope: account.scope(30_000) }));
        suite.scan(error);
        expect(error).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', status, retryAfter: 3_600, origin });
      }
      expect(account.sandbox.requests).toHaveLength(1);
    });

    it('fails no list and no field group', async () => {
      await using account = await openTimed(suite, {});
      for (const { name, run } of suite.operations) {
        account.sandbox.misbehave({ status: 429, headers: { 'retry-after': '1' }, body: '{}', times: 1 });
        const { records, errors } = await account.advanceUntil(run(account, suite.expected));
        expect(errors, name).toEqual([]);
        expect(records.length, name).toBeGreaterThan(0);
      }
    });
  });

  it('no error contains personal data, whatever text the provider puts into error bodies', async () => {
    const { account, expected } = suite;
    const [person] = account.sandbox.dataset.candidates.slice(30);
    const words = [
      person?.firstName,
      person?.lastName,
      person?.emails[0]?.value,
      ...suite.subject.secrets,
    ].join(' ');
    const item = { code: words, message: words, field: words, [words]: words };
    const refusals = [
      { message: words, errors: [words, item], [words]: item },
      { error: words, errors: [item] },
    ];
    const headers = { 'x-request-id': words.replace(/[^ -~]/g, '') };
    for (const status of [400, 401, 403, 404, 422, 500]) {
      for (const body of refusals) {
        account.sandbox.misbehave({ status, headers, body: JSON.stringify(body) });
        for (const { name, run } of suite.operations) {
          expect((await run(account, expected)).records.filter(hasValues), name).toEqual([]);
        }
      }
    }
    for (const body of [words, `[{"name":"${words}`]) {
      account.sandbox.misbehave({ body });
      for (const { name, run } of suite.operations) {
        expectAll(await run(account, expected), { code: 'UPSTREAM_CONTRACT' }, name);
      }
    }
    for (const body of [[words], { content: [words] }, { [words]: words }, [{ [words]: words }]]) {
      account.sandbox.misbehave({ body: JSON.stringify(body) });
      for (const { run } of suite.operations) await run(account, expected);
    }
  });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('it did not fail'),
    (error) => error,
  );
}
