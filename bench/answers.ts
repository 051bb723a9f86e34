import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './programs/lineup.ts';
import type { Query } from './queries.ts';

export interface Answered {
  readonly body: string;
  readonly answer: unknown;
  readonly answerLength: number;
}

/** Sends each variant once. */
export async function ask({ name, program }: Contestant, { variants }: Query): Promise<readonly Answered[]> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answers: Answered[] = [];
  for (const body of variants) {
    const response = await fetch(`${program.url}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    if (response.status !== 200 || !text.startsWith('{"data":') || text.includes('"errors":'))
      throw new Error(`${name} answers ${response.status}: ${text.slice(0, 500)}`);
    answers.push({ body, answer: JSON.parse(text), answerLength: Buffer.byteLength(text) });
  }
  return answers;
}

/** Throws if two contestants answer differently, because they would not do the same work. */
export async function askAlike(
  contestants: readonly Contestant[],
  query: Query,
): Promise<ReadonlyMap<Contestant, readonly Answered[]>> {
  const answers = new Map<Contestant, readonly Answered[]>();
  for (const contestant of contestants) answers.set(contestant, await ask(contestant, query));
  const [[first, expected] = [], ...others] = answers;
  for (const [contestant, answered] of others) {
    const different = answered.find(
      ({ answer }, index) => !isDeepStrictEqual(answer, expected?.[index]?.answer),
    );
    if (different !== undefined)
      throw new Error(`${contestant.name} and ${first?.name} answer differently: ${different.body}`);
  }
  return answers;
}
