import type { GreenhouseSandbox } from '../../src/sandbox/greenhouse/index.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export function basic(clientId: string, clientSecret: string): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
}

/** Sends a token request; `form` is its body. */
export async function askToken(
  { tokenUrl, clientId, clientSecret }: GreenhouseSandbox,
  form: Record<string, string> = { grant_type: 'client_credentials' },
  authorization: string | null = basic(clientId, clientSecret),
): Promise<Reply & { readonly body: Record<string, unknown> }> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: authorization === null ? {} : { authorization },
    body: new URLSearchParams(form),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

/** A client without rate limiter and retries. */
export interface Client {
  get(path: string): Promise<Reply>;
  rows(path: string): Promise<Row[]>;
  /** Reads all pages. */
  pages(path: string): Promise<Row[][]>;
}

export async function createClient(sandbox: GreenhouseSandbox, sub: string | null = null): Promise<Client> {
  const form = { grant_type: 'client_credentials', ...(sub === null ? {} : { sub }) };
  const { body } = await askToken(sandbox, form);
  const headers = { authorization: `Bearer ${body.access_token}` };

  async function get(path: string): Promise<Reply> {
    const response = await fetch(new URL(path, sandbox.url), { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  return {
    get,
    rows: async (path) => (await get(path)).body as Row[],

    async pages(path) {
      const pages: Row[][] = [];
      for (let next: string | null = path; next !== null; ) {
        const { body, headers: replied }: Reply = await get(next);
        pages.push(body as Row[]);
        next = nextOf(replied);
      }
      return pages;
    },
  };
}

/** Reads the URL of the `Link` header; null if the header is empty. */
export function nextOf(headers: Headers): string | null {
  const link = headers.get('link');
  if (link === '') return null;
  const next = /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1];
  if (next === undefined) throw new Error(`Unexpected Link header: ${link}`);
  return next;
}
