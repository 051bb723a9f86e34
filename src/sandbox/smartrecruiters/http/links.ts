import type { Call } from './route.ts';

/** An `Action` of the provider: a request that a client can send for a record. */
export interface Link {
  readonly url: string;
  readonly method: 'GET' | 'DELETE';
}

/** An `Action` that reads. */
export function link({ baseUrl }: Call, path: string): Link {
  return { url: `${baseUrl}${path}`, method: 'GET' };
}

/** An `Action` that deletes. */
export function removal({ baseUrl }: Call, path: string): Link {
  return { url: `${baseUrl}${path}`, method: 'DELETE' };
}
