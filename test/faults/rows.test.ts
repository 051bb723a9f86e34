import { expect } from 'vitest';
import type { Data } from '../support/setup.ts';
import { leak } from './faulty-gateway.ts';
import { changeBody, changeRows } from './responses.ts';
import { describeFaults, type FaultCase } from './suite.ts';

const huge = '9007199254740993';
const broken = (name: string, respond: FaultCase['respond'], message: RegExp): FaultCase => ({
  name,
  respond,
  message,
  expect: 'UPSTREAM_CONTRACT',
});

/** In every row of a list a value does not fit: the provider has changed its shape. In fewer rows, the value is none. */
const mistaken = (name: string, respond: FaultCase['respond'], message: RegExp): readonly FaultCase[] => [
  { ...broken(name, respond, message), kinds: ['list'] },
  {
    name,
    respond,
    kinds: ['record', 'greenhouse edge'],
    expect: (subject: Data) => {
      for (const { candidate: row = subject } of subject.nodes ?? [subject]) {
        expect(row).toMatchObject({ remoteId: expect.any(String), updatedAt: null });
      }
    },
  },
];

describeFaults('provider row', [
  {
    ...broken(
      'null',
      changeRows(() => null),
      /is not an object/,
    ),
  },
  broken(
    'a string',
    changeRows(() => leak),
    /is not an object/,
  ),
  broken(
    'a missing id',
    changeRows(({ id: _, ...row }) => row),
    /\.id is not an id/,
  ),
  broken(
    'an id of null',
    changeRows((row) => ({ ...row, id: null })),
    /\.id is not an id/,
  ),
  broken(
    'an object as the id',
    changeRows((row) => ({ ...row, id: { [leak]: leak } })),
    /\.id is not an id/,
  ),
  {
    name: 'ids as strings instead of numbers',
    respond: changeRows((row) => ({ ...row, id: String(row.id) })),
    expect: 'right',
  },
  {
    name: 'an id above 2^53',
    respond: changeBody((body) => withHugeId(body)),
    expect: {
      list: ({ nodes }) => expect(nodes[0].remoteId).toBe(huge),
      'greenhouse record': 'UPSTREAM_CONTRACT',
      'smartrecruiters record': 'UPSTREAM_CONTRACT',
      'smartrecruiters edge': 'right',
    },
    kinds: ['list', 'record', 'smartrecruiters edge'],
  },
  {
    ...broken(
      'an id that was not requested',
      changeRows((row) => ({
        ...row,
        id: typeof row.id === 'number' ? row.id + 4_000_000_000 : `other-${row.id}`,
      })),
      /\.id is not (?:the|an) id that was asked for/,
    ),
    kinds: ['record', 'greenhouse edge'],
  },
  ...mistaken(
    'text instead of a date',
    changeRows((row) => ({ ...row, ...dated(row, leak) })),
    /is not a date/,
  ),
  ...mistaken(
    'a date that does not exist',
    changeRows((row) => ({ ...row, ...dated(row, '2024-02-30T00:00:00Z') })),
    /is not a date/,
  ),
  ...mistaken(
    'a number instead of a date',
    changeRows((row) => ({ ...row, ...dated(row, 1_700_000_000) })),
    /is not a date/,
  ),
  {
    name: 'null in every optional member',
    kinds: ['list', 'record'],
    respond: changeRows(({ id }) => ({ id })),
    expect: (subject: Data) => {
      for (const { remoteId, status: _, ...rest } of subject.nodes ?? [subject]) {
        expect(remoteId).toEqual(expect.any(String));
        expect(new Set(Object.values(rest))).toEqual(new Set([null]));
      }
    },
  },
  {
    name: 'an unknown status',
    kinds: ['record'],
    respond: changeRows((row) => ({ ...row, status: 'Zx9 unheard of' })),
    expect: ({ status }) => expect(status).toBe('UNKNOWN'),
  },
  {
    name: 'an unknown role',
    kinds: ['smartrecruiters edge'],
    respond: changeRows((row) => ({ ...row, role: 'UNHEARD_OF' })),
    expect: ({ nodes }) => {
      expect(nodes[0].hiringTeam[0]).toEqual({ role: 'OTHER', remoteRole: 'UNHEARD_OF' });
    },
  },
  {
    ...broken(
      'a number instead of text',
      changeRows((row) => ({ ...row, ...texts(row, 7) })),
      /is not text/,
    ),
    kinds: ['list', 'smartrecruiters edge'],
  },
  {
    name: 'a number instead of the title',
    kinds: ['record'],
    respond: changeRows((row) => ({ ...row, ...texts(row, 7) })),
    expect: ({ title, status }: Data) => expect({ title, status }).toEqual({ title: null, status: 'OPEN' }),
  },
  {
    name: 'a member named __proto__',
    respond: changeBody((body) =>
      body.replaceAll(
        /\{(?="id")/g,
        `{"__proto__":{"id":1,"title":"${leak}"},"constructor":{"prototype":1},`,
      ),
    ),
    expect: 'right',
  },
]);

function withHugeId(body: string): string {
  return body.replace(/"id":(?:\d+|"[^"]*")/, `"id":${huge}`);
}

function dated(row: object, value: unknown): object {
  return Object.fromEntries(
    Object.keys(row)
      .filter((name) => /^updated/.test(name))
      .map((name) => [name, value]),
  );
}

function texts(row: object, value: unknown): object {
  const names = ['first_name', 'firstName', 'name', 'title', 'role'];
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, value]));
}
