import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountNames, type Sandboxes, startFaultyGateway, startSandboxes } from './faulty-gateway.ts';
import { changeBody } from './responses.ts';
import { targets } from './targets.ts';

const depth = 200_000;
let sandboxes: Sandboxes;

beforeAll(async () => {
  sandboxes = await startSandboxes();
});
afterAll(() => sandboxes[Symbol.asyncDispose]());

/** Rows as they came are handed on, so that clients meet what no reader of ours has looked at. */
describe.each(targets.filter(({ kind }) => kind === 'record'))(
  'the row of $provider as it came',
  (target) => {
    async function ask(deep: string) {
      const gateway = await startFaultyGateway(sandboxes, { provider: target.provider });
      gateway.proxy.fault = {
        matches: (path) => target.path.test(path),
        respond: (exchange) => changeBody((body) => body.replace('{', `{"deep":${deep},`))(exchange, gateway),
      };
      const subject = target.query(sandboxes).replace('remoteId', 'remoteId remoteData');
      const answer = await gateway.ask(`{ accounts { name } ${subject} }`);
      expect(sandboxes.findLeak(gateway.log.join('\n'))).toBeNull();
      await gateway[Symbol.asyncDispose]();
      return answer;
    }

    it('may be nested', async () => {
      const { data, errors } = await ask('[{"a":[1]}]');
      expect(errors).toBeUndefined();
      expect(data.subject.remoteData.deep).toEqual([{ a: [1] }]);
    });

    it.each([
      ['lists', '['.repeat(depth) + ']'.repeat(depth)],
      ['objects', `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
    ])('is an error where it is nested so deeply that nobody could write it down: %s', async (_of, deep) => {
      const { status, data, errors } = await ask(deep);
      expect(status).toBe(200);
      expect(data).toEqual({ accounts: [{ name: 'gh' }, { name: 'sr' }], subject: null });
      expect(errors).toMatchObject([
        {
          path: ['subject'],
          extensions: { code: 'UPSTREAM_CONTRACT', account: accountNames[target.provider] },
        },
      ]);
    });

    it('keeps numbers that no JavaScript number can hold', async () => {
      const { data } = await ask('9007199254740993');
      expect(data.subject.remoteData.deep).toBe('9007199254740993');
    });

    it('is not taken in by the names of its members', async () => {
      const { data } = await ask('{"__proto__":{"admin":true},"constructor":1,"toJSON":"x"}');
      expect(JSON.stringify(data.subject.remoteData.deep)).toBe(
        '{"__proto__":{"admin":true},"constructor":1,"toJSON":"x"}',
      );
      expect(Object.prototype).not.toHaveProperty('admin');
    });
  },
);
