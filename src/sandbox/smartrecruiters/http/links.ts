import type { Call } from './route.ts';

/** An `Action`: what a client may do with a record. */
export interface Link {
  readonly url: string;
  readonly method: 'GET' | 'DELETE';
}

/** Where a client may go on from a record. */
export function link({ baseUrl }: Call, path: string): Link {
  return { url: `${baseUrl}${path}`, method: 'GET' };
}

export function removal({ baseUrl }: Call, path: string): Link {
  return { url: `${baseUrl}${path}`, method: 'DELETE' };
}
