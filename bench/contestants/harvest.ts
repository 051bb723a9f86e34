import { Pool } from 'undici';

const upstream = process.env.UPSTREAM ?? '';
const pool = new Pool(upstream, { connections: 64, pipelining: 1, allowH2: false });

const basic = Buffer.from(`${process.env.CLIENT_ID}:${process.env.CLIENT_SECRET}`).toString('base64');
let token: Promise<string> | null = null;

async function requestToken(): Promise<string> {
  const headers = {
    authorization: `Basic ${basic}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const body = 'grant_type=client_credentials';
  const response = await fetch(`${upstream}/token`, { method: 'POST', headers, body });
  const { access_token: accessToken }: { access_token: string } = await response.json();
  return `Bearer ${accessToken}`;
}

/** The rows of one page, unchecked. */
export async function getRows<Row>(path: string): Promise<readonly Row[]> {
  token ??= requestToken();
  const rows: Row[] = JSON.parse(await get(path, await token));
  return rows;
}

/** 50 ids in a call is the provider's limit. */
export async function getRowsById<Row extends { readonly id: number }>(
  path: string,
  ids: readonly number[],
  fields: string,
): Promise<ReadonlyMap<number, Row>> {
  const all = [...new Set(ids)];
  const pages: Promise<readonly Row[]>[] = [];
  for (let start = 0; start < all.length; start += 50)
    pages.push(getRows<Row>(`${path}?ids=${all.slice(start, start + 50).join()}${fields}`));
  return new Map((await Promise.all(pages)).flat().map((row) => [row.id, row]));
}

function get(path: string, authorization: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    pool.dispatch(
      { method: 'GET', path, headers: { authorization } },
      {
        onRequestStart() {},
        onResponseStart(_controller, received) {
          status = received;
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          const text = Buffer.concat(chunks).toString();
          if (status === 200) resolve(text);
          else reject(new Error(`${status}: ${text}`));
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
