import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault } from './sandbox.ts';

/** The response of a simulated provider. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A `Buffer` is sent unchanged, null means no body, any other value is sent as JSON. */
  readonly body: unknown;
}

export interface Bytes {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** Bodies of at most this many bytes are not compressed. */
const maxUncompressedBytes = 1_024;

/**
 * Applies a fault to a response. `answer` is called only if the fault does not replace the response, and `rewrite`
 * applies only to JSON with a status below 300.
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
  if (content.length <= maxUncompressedBytes || !/\bgzip\b/.test(acceptedEncodings))
    return { status, headers, content };
  return {
    status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    content: gzipSync(content, { level: 1 }),
  };
}

/** Reads headers by lower-case name; repeated ones are joined by a comma. */
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
