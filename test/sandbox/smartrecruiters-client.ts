import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { defaultApiKey } from '../../src/sandbox/smartrecruiters/index.ts';

export type Row = Record<string, unknown>;

export interface Envelope {
  readonly content: readonly Row[];
  readonly nextPageId?: string;
  readonly totalFound?: number;
  readonly limit?: number;
}

/** A client without rate limiter and retries. */
export async function ask(sandbox: Sandbox, path: string, headers: Record<string, string> = withKey) {
  const response = await fetch(`${sandbox.url}${path}`, { headers });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

export const withKey = { 'x-smarttoken': defaultApiKey };

export async function readRow(sandbox: Sandbox, path: string): Promise<Row> {
  const { body } = await ask(sandbox, path);
  return body as Row;
}

export async function readList(sandbox: Sandbox, path: string): Promise<Envelope> {
  const { body } = await ask(sandbox, path);
  return body as Envelope;
}

/** Reads all pages, including an empty last one. */
export async function readPages(sandbox: Sandbox, path: string): Promise<Envelope[]> {
  const pages = [await readList(sandbox, path)];
  for (let page = pages[0]; page?.nextPageId !== undefined; page = pages.at(-1)) {
    pages.push(await readList(sandbox, `${path}&pageId=${encodeURIComponent(page.nextPageId)}`));
  }
  return pages;
}

export function idsIn(pages: readonly Envelope[]): unknown[] {
  return pages.flatMap(({ content }) => content.map(({ id }) => id));
}
