import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { leak } from './faulty-gateway.ts';
import { changeBody, changeJson, mapRows, respondWith } from './responses.ts';
import { describeFaults, type FaultCase } from './suite.ts';

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, '['));
const nested = 200_000;
const gzipped = { 'content-encoding': 'gzip' };
const broken = (name: string, respond: FaultCase['respond'], message = /./): FaultCase => ({
  name,
  respond,
  message,
  expect: 'UPSTREAM_CONTRACT',
});
const right = (name: string, respond: FaultCase['respond']): FaultCase => ({
  name,
  respond,
  expect: 'right',
});

const endless: FaultCase['respond'] = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  let chunksLeft = 200;
  const more = () => {
    chunksLeft -= 1;
    if (chunksLeft === 0 || response.destroyed) response.end();
    else response.write(chunk, more);
  };
  more();
};

describeFaults('provider response body', [
  broken('HTML', respondWith(200, `<html>${leak}</html>`, { 'content-type': 'text/html' })),
  broken(
    'an error object with status 200',
    respondWith(200, JSON.stringify({ message: leak, errors: [{ code: leak }] })),
  ),
  broken('an empty body', respondWith(200, '')),
  broken('status 204', ({ response }) => void response.writeHead(204).end()),
  broken('null', respondWith(200, 'null')),
  broken('a JSON string', respondWith(200, JSON.stringify(leak))),
  broken(
    'truncated JSON',
    changeBody((body) => body.slice(0, body.length / 2)),
  ),
  broken(
    'JSON with trailing text',
    changeBody((body) => body + leak),
  ),
  broken(
    'invalid UTF-8',
    changeBody((body) => Buffer.concat([Buffer.from(body), Buffer.from([0xff, 0xfe])])),
  ),
  broken(
    'UTF-16',
    changeBody((body) => Buffer.from(body, 'utf16le')),
  ),
  broken(
    'an object instead of a list, or the reverse',
    changeJson((body) => (Array.isArray(body) ? { rows: body } : [body])),
  ),
  broken(
    'an object instead of the rows of a list, or the reverse',
    changeJson((body) =>
      isWrapped(body) ? { ...body, content: { ...body.content } } : [Object.assign({}, body)],
    ),
  ),
  right(
    'a byte order mark',
    changeBody((body) => `\uFEFF${body}`),
  ),
  right(
    'a wrong content type',
    changeBody((body) => body, { 'content-type': 'text/html; charset=latin1' }),
  ),
  right(
    'gzip',
    changeBody((body) => gzipSync(body), gzipped),
  ),
  broken('a gzip bomb of 64 MiB', respondWith(200, bomb, gzipped), /more than 32768 KiB/),
  broken(
    'truncated gzip',
    changeBody((body) => gzipSync(body).subarray(0, 40), gzipped),
    /broken gzip/,
  ),
  broken('text declared as gzip', respondWith(200, leak, gzipped), /broken gzip/),
  broken('text declared as Brotli', respondWith(200, leak, { 'content-encoding': 'br' })),
  broken('a body of 200 MiB', endless, /more than 32768 KiB/),
  broken(`${nested} nested lists`, respondWith(200, '['.repeat(nested) + ']'.repeat(nested))),
  broken(`${nested} unclosed nested lists`, respondWith(200, '['.repeat(nested))),
  broken(
    `${nested} nested lists in an unused member`,
    changeBody((body) => body.replace('{', `{"deep":${'['.repeat(nested)}${']'.repeat(nested)},`)),
    /nested too deeply/,
  ),
  {
    name: 'a page with 2000 extra rows',
    kinds: ['list', 'greenhouse record', 'greenhouse edge'],
    respond: changeJson((body) => mapRows(body, (all) => [...all, ...many(all[0])])),
    expect: 'right',
  },
  {
    name: 'a hiring team of 2000',
    kinds: ['smartrecruiters edge'],
    respond: changeJson((body) => mapRows(body, (all) => [...all, ...many(all[0])])),
    expect: ({ nodes }) => expect(nodes[0].hiringTeam.length).toBeGreaterThan(2_000),
  },
]);

function isWrapped(body: unknown): body is { content: object } {
  return typeof body === 'object' && body !== null && 'content' in body;
}

/** Copies of a row with ids below all others. */
function many(row: object | undefined): object[] {
  const isNumber = row !== undefined && 'id' in row && typeof row.id === 'number';
  return Array.from({ length: 2_000 }, (_, index) => ({
    ...row,
    id: isNumber ? 2_000 - index : `copy-${index}`,
  }));
}
