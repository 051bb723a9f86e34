import { gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** A recorded response of the provider. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

export interface Asked {
  /** Path and query string. */
  readonly target: string;
  readonly authorization: string;
  readonly takesGzip: boolean;
}

/** The maximum number of recorded responses to `ids=`, because clients can combine any ids. */
const maxCombined = 5_000;

/** Headers of the connection to the provider, which are not replayed. */
const hopByHop = new Set(['connection', 'content-length', 'date', 'keep-alive']);

/**
 * Replays responses of the provider byte for byte, and forwards requests that it has not recorded yet. A response to
 * `ids=` is composed of recorded rows, in whatever combination they were requested before. Links to the next page lead
 * to the replay.
 */
export function createReplay(providerUrl: string, ownUrl: string): (asked: Asked) => Promise<Recorded> {
  const lists = new Map<string, Recorded>();
  const combined = new LRUCache<string, Recorded>({ max: maxCombined });
  /** Rows by the request without ids, then by id; empty if the provider does not have the row. */
  const rows = new Map<string, Map<string, string>>();

  async function ask(target: string, authorization: string): Promise<Recorded> {
    const headers = { authorization, 'accept-encoding': 'identity' };
    const response = await fetch(providerUrl + target, { headers });
    const content = Buffer.from(await response.arrayBuffer());
    const answered = [...response.headers].filter(([name]) => !hopByHop.has(name));
    const own = answered.map(([name, value]) => [name, value.replaceAll(providerUrl, ownUrl)]);
    return { status: response.status, headers: Object.fromEntries(own), content };
  }

  async function lookUp(url: URL, ids: readonly string[], authorization: string): Promise<Recorded | null> {
    url.searchParams.delete('ids');
    const key = url.pathname + url.search;
    const known = rows.get(key) ?? new Map<string, string>();
    rows.set(key, known);
    const missing = ids.filter((id) => !known.has(id));
    let headers: Recorded['headers'] = { 'content-type': 'application/json;charset=utf-8', link: '' };
    if (missing.length > 0) {
      url.searchParams.set('ids', missing.join());
      const answer = await ask(url.pathname + url.search, authorization);
      if (answer.status !== 200) return null;
      headers = answer.headers;
      const found: { readonly id: number }[] = JSON.parse(answer.content.toString());
      for (const id of missing) known.set(id, '');
      for (const row of found) known.set(String(row.id), JSON.stringify(row));
    }
    // The provider returns the newest first, whatever the order of the ids is.
    const texts = ids.toSorted((one, other) => Number(other) - Number(one)).map((id) => known.get(id) ?? '');
    return {
      status: 200,
      headers,
      content: Buffer.from(`[${texts.filter((text) => text !== '').join()}]`),
    };
  }

  return async ({ target, authorization, takesGzip }) => {
    const key = takesGzip ? `gzip ${target}` : target;
    const known = lists.get(key) ?? combined.get(key);
    if (known !== undefined) return known;
    const url = new URL(target, providerUrl);
    const ids = url.searchParams.get('ids')?.split(',') ?? [];
    const isLookUp = ids.length > 0 && ids.length <= 50 && !url.searchParams.has('per_page');
    const together = isLookUp ? await lookUp(url, [...new Set(ids)], authorization) : null;
    const found = together ?? (await ask(target, authorization));
    const answer = takesGzip ? compressed(found) : found;
    if (answer.status === 200) (isLookUp ? combined : lists).set(key, answer);
    return answer;
  };
}

function compressed({ status, headers, content }: Recorded): Recorded {
  const zipped = gzipSync(content, { level: 1 });
  return { status, headers: { ...headers, 'content-encoding': 'gzip' }, content: zipped };
}
