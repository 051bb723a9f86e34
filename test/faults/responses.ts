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

/** Applies only to the first request that matches. */
export function onFirstRequest(respond: Respond): Respond {
  return async (exchange, gateway) => {
    if (exchange.nth === 1) return respond(exchange, gateway);
    relay(exchange.response, await exchange.forward());
  };
}

/** Changes the body of the provider's response. */
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

/** Changes the JSON of the provider's response. */
export function changeJson(change: (body: unknown) => unknown): Respond {
  return changeBody((body) => JSON.stringify(change(JSON.parse(body))));
}

type Members = Record<string, unknown>;

/** Changes every row of a list, or the only row of a response. */
export function changeRows(change: (row: Members, index: number) => unknown): Respond {
  return changeJson((body) => mapRows(body, (all) => all.map(change)));
}

/** Changes the rows in a body: a list, a list in `content`, or a single row. */
export function mapRows(body: unknown, change: (rows: Members[]) => unknown): unknown {
  if (Array.isArray(body)) return change(body);
  const members = body as Members;
  if (Array.isArray(members.content)) return { ...members, content: change(members.content) };
  const changed = change([members]);
  return Array.isArray(changed) ? changed[0] : changed;
}
