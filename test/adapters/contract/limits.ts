import { describe, expect, it } from 'vitest';
import { listPage } from '../support/adapter-reads.ts';
import { resourceOf } from '../support/test-account.ts';
import { openTimed, type Suite, soon } from './suite.ts';

export function describeLimits(suite: Suite): void {
  const { limits } = suite.subject;

  describe('rate limits', () => {
    it('are never exceeded, and no request is refused', async () => {
      await using account = await openTimed(suite, { isLimited: true });
      const { clock, sandbox } = account;
      const startedAt = clock.now();
      const count = Math.ceil(2.2 * limits.requests);
      await account.advanceUntil(Promise.all(Array.from({ length: count }, () => listPage(account, 'Job'))));

      expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([]);
      expect(sandbox.requests).toHaveLength(1 + count);
      const elapsedMs = clock.now() - startedAt;
      expect(elapsedMs).toBeGreaterThan(limits.windowMs);
      expect(elapsedMs).toBeLessThan(3.5 * limits.windowMs);
    });

    it('bound the number of concurrent requests, however slow each is', async () => {
      await using account = await openTimed(suite, { isLimited: true });
      const { sandbox } = account;
      sandbox.misbehave({ latencyMs: 3_000 });
      const [primaryGroup] = resourceOf(account.resources, 'Candidate').fieldGroups;
      const ids = suite.expected.ids('Candidate').slice(0, 40);
      const work = [
        ...Array.from({ length: 3 }, () => listPage(account, 'Candidate')),
        ...ids.map((id) => primaryGroup?.getMany([id], new Set(['firstName']), account.scope())),
        ...Array.from({ length: 5 }, () => listPage(account, 'Job')),
      ];
      await account.advanceUntil(Promise.all(work));

      expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([]);
      expect(sandbox.mostAtOnce.get('*')).toBe(Math.min(limits.concurrent, work.length));
      for (const [path, most] of Object.entries(limits.concurrentByPath)) {
        expect(sandbox.mostAtOnce.get(path)).toBe(most);
      }
    });
  });

  describe('a client that disconnects', () => {
    it('aborts its upstream requests, and sends no more', async () => {
      await using account = await openTimed(suite, {});
      const { requests } = account.sandbox;
      for (const { name, run } of suite.operations) {
        const begun = requests.length;
        await account.advanceUntil(run(account, suite.expected));
        const usual = requests.length - begun;

        account.sandbox.misbehave({ latencyMs: 3_600_000 });
        await account.clock.advance(2_000);
        const scope = account.scope();
        const pending = run(account, suite.expected, scope);
        await account.whenSettled();
        const abandoned = requests.slice(begun + usual);
        expect(abandoned.length, name).toBeGreaterThan(0);
        const reason = new Error('the client is gone');
        scope.leave(reason);
        const { records, errors } = await pending;
        expect(records, name).toEqual([]);
        expect(new Set(errors), name).toEqual(new Set([reason]));
        await soon(() =>
          expect(
            abandoned.filter(({ wasAborted }) => !wasAborted),
            name,
          ).toEqual([]),
        );

        account.sandbox.behave();
        await account.clock.advance(2_000);
        const again = await account.advanceUntil(run(account, suite.expected));
        expect(again.errors, name).toEqual([]);
        expect(requests.length, name).toBe(begun + usual + abandoned.length + usual);
      }
    });

    it('leaves no request in the queue of the rate limiter', async () => {
      await using account = await openTimed(suite, {});
      const { requests } = account.sandbox;
      const [primaryGroup] = resourceOf(account.resources, 'Candidate').fieldGroups;
      account.sandbox.misbehave({ latencyMs: 3_600_000 });
      const scope = account.scope();
      const pending = primaryGroup?.getMany(suite.expected.ids('Candidate'), new Set(['firstName']), scope);
      await account.whenSettled();
      const sent = requests.length;
      expect(sent).toBeLessThanOrEqual(1 + limits.concurrent);
      scope.leave();
      const found = await pending;
      expect([...(found?.items.values() ?? [])].filter((item) => !(item instanceof Error))).toEqual([]);

      account.sandbox.behave();
      await account.clock.advance(2_000);
      await listPage(account, 'Job');
      expect(requests).toHaveLength(sent + 1);
    });

    it('sends nothing if it has disconnected before the read', async () => {
      const { account, expected } = suite;
      const before = account.sandbox.requests.length;
      for (const { name, run } of suite.operations) {
        const scope = account.scope();
        scope.leave(new Error('the client is gone'));
        const { records, errors } = await run(account, expected, scope);
        expect(records, name).toEqual([]);
        expect(errors.length, name).toBeGreaterThan(0);
      }
      expect(account.sandbox.requests).toHaveLength(before);
    });
  });
}
