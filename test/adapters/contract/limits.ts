import { describe, expect, it } from 'vitest';
import { listPage } from '../support/adapter-reads.ts';
import { resourceOf } from '../support/test-account.ts';
import { openTimed, type Suite, soon } from './suite.ts';

export function describeLimits(suite: Suite): void {
  const { limits } = suite.subject;

  describe('the limits that the provider declares', () => {
    it('are never exceeded by requests of any kind, and nobody is refused', async () => {
      await using account = await openTimed(suite, { isLimited: true });
      const { clock, sandbox } = account;
      const startedAt = clock.now();
      const count = Math.ceil(2.2 * limits.requests);
      await account.passing(Promise.all(Array.from({ length: count }, () => listPage(account, 'Job'))));

      expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([]);
      expect(sandbox.requests).toHaveLength(1 + count);
      const elapsedMs = clock.now() - startedAt;
      expect(elapsedMs).toBeGreaterThan(limits.windowMs);
      expect(elapsedMs).toBeLessThan(3.5 * limits.windowMs);
    });

    it('hold for requests at once, however long each takes', async () => {
      await using account = await openTimed(suite, { isLimited: true });
      const { sandbox } = account;
      sandbox.misbehave({ latencyMs: 3_000 });
      const [itself] = resourceOf(account.resources, 'Candidate').fieldGroups;
      const ids = suite.world.ids('Candidate').slice(0, 40);
      const work = [
        ...Array.from({ length: 3 }, () => listPage(account, 'Candidate')),
        ...ids.map((id) => itself?.getMany([id], new Set(['firstName']), account.scope())),
        ...Array.from({ length: 5 }, () => listPage(account, 'Job')),
      ];
      await account.passing(Promise.all(work));

      expect(sandbox.requests.filter(({ status }) => status !== 200)).toEqual([]);
      expect(sandbox.mostAtOnce.get('*')).toBe(Math.min(limits.atOnce, work.length));
      for (const [path, most] of Object.entries(limits.atOnceOf)) {
        expect(sandbox.mostAtOnce.get(path)).toBe(most);
      }
    });
  });

  describe('a caller who leaves', () => {
    it('takes the requests along, and sends nothing further', async () => {
      await using account = await openTimed(suite, {});
      const { requests } = account.sandbox;
      for (const { name, ask } of suite.readings) {
        const begun = requests.length;
        await account.passing(ask(account, suite.world));
        const usual = requests.length - begun;

        account.sandbox.misbehave({ latencyMs: 3_600_000 });
        await account.clock.advance(2_000);
        const scope = account.scope();
        const asking = ask(account, suite.world, scope);
        await account.settled();
        const residual = requests.slice(begun + usual);
        expect(residual.length, name).toBeGreaterThan(0);
        const reason = new Error('the client is gone');
        scope.leave(reason);
        const { records, errors } = await asking;
        expect(records, name).toEqual([]);
        expect(new Set(errors), name).toEqual(new Set([reason]));
        await soon(() =>
          expect(
            residual.filter(({ wasAborted }) => !wasAborted),
            name,
          ).toEqual([]),
        );

        account.sandbox.behave();
        await account.clock.advance(2_000);
        const again = await account.passing(ask(account, suite.world));
        expect(again.errors, name).toEqual([]);
        expect(requests.length, name).toBe(begun + usual + residual.length + usual);
      }
    });

    it('leaves nothing in the queue of the limits', async () => {
      await using account = await openTimed(suite, {});
      const { requests } = account.sandbox;
      const [itself] = resourceOf(account.resources, 'Candidate').fieldGroups;
      account.sandbox.misbehave({ latencyMs: 3_600_000 });
      const scope = account.scope();
      const asking = itself?.getMany(suite.world.ids('Candidate'), new Set(['firstName']), scope);
      await account.settled();
      const sent = requests.length;
      expect(sent).toBeLessThanOrEqual(1 + limits.atOnce);
      scope.leave();
      const found = await asking;
      expect([...(found?.items.values() ?? [])].filter((item) => !(item instanceof Error))).toEqual([]);

      account.sandbox.behave();
      await account.clock.advance(2_000);
      await listPage(account, 'Job');
      expect(requests).toHaveLength(sent + 1);
    });

    it('asks for nothing where the caller has left already', async () => {
      const { account, world } = suite;
      const before = account.sandbox.requests.length;
      for (const { name, ask } of suite.readings) {
        const scope = account.scope();
        scope.leave(new Error('the client is gone'));
        const { records, errors } = await ask(account, world, scope);
        expect(records, name).toEqual([]);
        expect(errors.length, name).toBeGreaterThan(0);
      }
      expect(account.sandbox.requests).toHaveLength(before);
    });
  });
}
