import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** A signal that aborts if the client disconnects before it has received the whole response. */
export function abortOnClose(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DOMException('the client left', 'AbortError'));
  });
  return controller.signal;
}

/**
 * Sends a web response by a Node server, as fast as the client reads it. If the body fails, it destroys the connection, so
 * that the client does not take the part for the whole.
 */
export async function sendResponse(
  { status, headers, body }: Response,
  response: ServerResponse,
): Promise<void> {
  if (response.destroyed) return void (await body?.cancel());
  response.writeHead(status, Object.fromEntries(headers));
  if (body === null) return void response.end();
  // Not logged here: the body's source reports how it ended.
  await pipeline(body, response).catch(() => response.destroy());
}
