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

/** `remoteData` passes a row on unchanged, including members that no decoder has checked. */
describe.each(targets.filter(({ kind }) => kind === 'record'))('remoteData of $provider', (target) => {
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

  it('may contain nested values', async () => {
    const { data, errors } = await ask('[{"a":[1]}]');
    expect(errors).toBeUndefined();
    expect(data.subject.remoteData.deep).toEqual([{ a: [1] }]);
  });

  it.each([
    ['lists', '['.repeat(depth) + ']'.repeat(depth)],
    ['objects', `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ])('fails if it is nested too deeply to be serialized: %s', async (_of, deep) => {
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

  it('keeps integers above 2^53 exactly', async () => {
    const { data } = await ask('9007199254740993');
    expect(data.subject.remoteData.deep).toBe('9007199254740993');
  });

  it('keeps members named __proto__, constructor and toJSON as data', async () => {
    const { data } = await ask('{"__proto__":{"admin":true},"constructor":1,"toJSON":"x"}');
    expect(JSON.stringify(data.subject.remoteData.deep)).toBe(
      '{"__proto__":{"admin":true},"constructor":1,"toJSON":"x"}',
    );
    expect(Object.prototype).not.toHaveProperty('admin');
  });
});
