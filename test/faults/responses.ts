import { relay } from './proxy.ts';
import type { FaultCase } from './suite.ts';

type Respond = FaultCase['respond'];

export function respondWith(
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Respond {
  return ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
}

/** Only the first of the requests that match is answered so. */
export function onFirstRequest(respond: Respond): Respond {
  return async (exchange, gateway) => {
    if (exchange.nth === 1) return respond(exchange, gateway);
    relay(exchange.response, await exchange.forward());
  };
}

/** Changes the bytes of an otherwise usual answer. */
export function changeBody(
  change: (body: string) => string | Buffer,
  headers: Record<string, string> = {},
): Respond {
  return async ({ response, forward }) => {
    const answer = await forward();
    relay(response, {
      ...answer,
      headers: { ...answer.headers, ...headers },
      body: Buffer.from(change(answer.body.toString())),
    });
  };
}

/** Changes the JSON of an otherwise usual answer. */
export function changeJson(change: (body: unknown) => unknown): Respond {
  return changeBody((body) => JSON.stringify(change(JSON.parse(body))));
}

type Members = Record<string, unknown>;

/** Changes every row of a list, wherever they stand in it, or the only one. */
export function changeRows(change: (row: Members, index: number) => unknown): Respond {
  return changeJson((body) => mapRows(body, (all) => all.map(change)));
}

export function mapRows(body: unknown, change: (rows: Members[]) => unknown): unknown {
  if (Array.isArray(body)) return change(body);
  const members = body as Members;
  if (Array.isArray(members.content)) return { ...members, content: change(members.content) };
  const changed = change([members]);
  return Array.isArray(changed) ? changed[0] : changed;
}
