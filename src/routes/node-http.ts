import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Aborts when the client leaves before it has the whole answer. */
export function leavingOf(response: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort(new DOMException('the client left', 'AbortError'));
  });
  return leaving.signal;
}

/**
 * Sends a web response by a server of Node's, as fast as the client takes it. A body that breaks off takes the connection
 * along, so that nobody takes a part of it for the whole.
 */
export async function send({ status, headers, body }: Response, response: ServerResponse): Promise<void> {
  if (response.destroyed) return void (await body?.cancel());
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null) return void response.end();
  // The body tells whoever made it how it ended.
  await pipeline(body, response).catch(() => response.destroy());
}
