import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { altered } from './answers.ts';
import { readings } from './readings.ts';
import { names, type Stage, setStage, startPlay } from './stage.ts';

const depth = 200_000;
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

/** Rows as they came are handed on, so that clients meet what no reader of ours has looked at. */
describe.each(readings.filter(({ kind }) => kind === 'record'))(
  'the row of $provider as it came',
  (reading) => {
    async function ask(deep: string) {
      const play = await startPlay(stage, { provider: reading.provider });
      play.proxy.fault = {
        matches: (path) => reading.path.test(path),
        respond: (exchange) => altered((body) => body.replace('{', `{"deep":${deep},`))(exchange, play),
      };
      const subject = reading.query(stage).replace('remoteId', 'remoteId remoteData');
      const answer = await play.ask(`{ accounts { name } ${subject} }`);
      expect(stage.find(play.log.join('\n'))).toBeNull();
      await play[Symbol.asyncDispose]();
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
        { path: ['subject'], extensions: { code: 'UPSTREAM_CONTRACT', account: names[reading.provider] } },
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
