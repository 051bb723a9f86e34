import type { Call } from './route.ts';

/** An `Action`: where a client may go on from a record. */
export interface Link {
  readonly url: string;
  readonly method: 'GET';
}

export function link({ baseUrl }: Call, path: string): Link {
  return { url: `${baseUrl}${path}`, method: 'GET' };
}
