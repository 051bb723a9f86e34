import { gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** What the provider answered once. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

export interface Asked {
  /** With the query. */
  readonly target: string;
  readonly authorization: string;
  readonly takesGzip: boolean;
}

/** Of answers to `ids=`; what clients combine on their own has no end. */
const maxCombined = 5_000;

/** Of the connection to the provider, not of the answer. */
const hopByHop = new Set(['connection', 'content-length', 'date', 'keep-alive']);

/**
 * Answers what the provider answered before, byte for byte, and asks it what it has not been asked yet. An answer to
 * `ids=` is put together from the rows, whoever asked for them together with which others. Links to the next page lead
 * here.
 */
export function createReplay(providerUrl: string, ownUrl: string): (asked: Asked) => Promise<Recorded> {
  const lists = new Map<string, Recorded>();
  const combined = new LRUCache<string, Recorded>({ max: maxCombined });
  /** By what was asked besides the ids, then by id; a row that the provider does not have is empty. */
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
    // Newest first, as the provider has it, whatever the order of the ids.
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
