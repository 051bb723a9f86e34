import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '../gateway.ts';

/** What `/ready` tells. */
export interface Readiness {
  readonly isReady: boolean;
  readonly isSandbox: boolean;
  readonly gateway: Pick<Gateway, 'accountsFor'>;
}

/** Answers `/health`: the process lives. */
export function answerHealth(response: ServerResponse): void {
  answerText(response, 200, 'ok');
}

/**
 * Answers `/ready`, and `/ready?verbose` with what the latest reads have shown of each account that exists for the caller, who
 * needs a credential for that if other requests do. Asks no provider.
 */
export async function answerReady(
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
  readiness: Readiness,
): Promise<void> {
  const { isReady, isSandbox, gateway } = readiness;
  const [httpStatus, status] = isReady ? [200, 'ready'] : [503, 'not ready'];
  if (!new URLSearchParams(query).has('verbose')) {
    answerText(response, httpStatus, isSandbox ? `${status} (the people are invented)` : status);
    return;
  }
  const accounts = await gateway.accountsFor(request);
  if (accounts === null) {
    response.setHeader('www-authenticate', 'Bearer');
    return answerText(response, 401, 'which accounts work is for callers with a credential');
  }
  const body = {
    status,
    sandbox: isSandbox,
    accounts: accounts.map((connection) => ({ ...connection.account, ...connection.status() })),
  };
  answer(response, httpStatus, 'application/json', `${JSON.stringify(body)}\n`);
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  answer(response, status, 'text/plain', `${text}\n`);
}

function answer(response: ServerResponse, status: number, mediaType: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${mediaType}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
