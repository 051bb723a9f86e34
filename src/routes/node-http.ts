import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** A signal that aborts when the client leaves before it has the whole answer. */
export function abortOnClose(response: ServerResponse): AbortSignal {
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort(new DOMException('the client left', 'AbortError'));
  });
  return leaving.signal;
}

/**
 * Sends a web response by Node's server, as fast as the client takes it. If the body breaks off, the connection is destroyed,
 * so that the client does not take a part for the whole.
 */
export async function sendResponse(
  { status, headers, body }: Response,
  response: ServerResponse,
): Promise<void> {
  if (response.destroyed) return void (await body?.cancel());
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null) return void response.end();
  // The body reports to its source how it ended.
  await pipeline(body, response).catch(() => response.destroy());
}
