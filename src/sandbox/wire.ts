import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault } from './sandbox.ts';

/** What a simulated provider answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A `Buffer` is sent as it stands, null is no body, everything else becomes JSON. */
  readonly body: unknown;
}

export interface Bytes {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

const leastGzipped = 1_024;

/**
 * Replaces or changes the answer as the fault says. `answer` is asked only where the fault leaves something of it, and
 * only its JSON with a status below 300 is rewritten.
 */
export async function toFaulty(answer: () => Answer | Promise<Answer>, fault: Fault): Promise<Answer> {
  const { status, headers = {}, body, rewrite } = fault;
  if (status !== undefined || body !== undefined) {
    const json = { 'content-type': 'application/json' };
    return { status: status ?? 200, headers: { ...json, ...headers }, body: Buffer.from(body ?? '') };
  }
  const usual = await answer();
  const isRewritten = rewrite !== undefined && isJson(usual) && usual.status < 300;
  return {
    status: usual.status,
    headers: { ...usual.headers, ...headers },
    body: isRewritten ? rewrite(JSON.parse(JSON.stringify(usual.body))) : usual.body,
  };
}

export function toBytes(answer: Answer, acceptedEncodings: string): Bytes {
  const { status, body } = answer;
  if (body === null) return { status, headers: answer.headers, content: Buffer.alloc(0) };
  if (Buffer.isBuffer(body)) return { status, headers: answer.headers, content: body };
  const headers = { 'content-type': 'application/json;charset=UTF-8', ...answer.headers };
  const content = Buffer.from(JSON.stringify(body));
  if (content.length <= leastGzipped || !/\bgzip\b/.test(acceptedEncodings))
    return { status, headers, content };
  return {
    status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    content: gzipSync(content, { level: 1 }),
  };
}

/** Repeated headers joined by a comma, names in lower case. */
export function readHeaders(message: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (values !== undefined) headers[name] = values.join(', ');
  }
  return headers;
}

function isJson({ body }: Answer): boolean {
  return body !== null && !Buffer.isBuffer(body);
}
