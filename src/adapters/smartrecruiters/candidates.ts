import { object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Part, Resource } from '../adapter.ts';
import { type Api, maxPageSize, type Query, sizeFor } from './api.ts';
import { applicationsOfDetail, applicationsOfSummary, learnedFrom } from './assignments.ts';
import { readAttachments } from './attachments.ts';
import { oneByOne, requireKey } from './by-id.ts';
import { detail, fromDetail, fromSummary, hasConsented, summary } from './candidate-rows.ts';
import { after } from './instants.ts';
import { isPathPart } from './keys.ts';
import type { KnownPairs } from './known-pairs.ts';
import { readMessages } from './messages.ts';
import { anyWord, unquoted } from './search.ts';
import { idsOf } from './values.ts';

const left = ['createdAt', 'updatedAt', 'email', 'tag', 'job', 'search'] as const;

/** `GET /candidates` lists summaries of people with at least one application; `GET /candidates/{id}` has the rest. */
export function candidates(api: Api, pairs: KnownPairs): Resource<'Candidate'> {
  return {
    readKey: (id) => (isPathPart(id) ? { type: 'Candidate', remoteId: id } : null),
    parts: [itself(api), consent(api), attachments(api, pairs), messages(api)],
    listing: {
      maxPageSize,
      lacks: [
        ...(['remoteData', 'phones', 'links', 'currentTitle', 'currentCompany'] as const),
        ...(['educations', 'employments'] as const),
      ],
      parentsPerCall: 1,
      refuses: [],
      async list({ filter, ...request }) {
        const query: Query = [
          ...(filter?.job ? [['jobId', filter.job] as const] : []),
          ...(filter?.tag ? [['tag', filter.tag] as const] : []),
          // The search is over words, any of which will do: it finds too much, and the rows tell.
          ...(filter?.email
            ? [['q', `"${unquoted(filter.email)}"`] as const]
            : filter?.search
              ? [['q', anyWord(filter.search)] as const]
              : []),
          ...after('updatedAfter', filter?.updatedAt),
        ];
        const { rows, ...page } = await api.getPage('/candidates', query, summary, {
          ...request,
          size: sizeFor(request.size, filter, left),
        });
        for (const row of rows) pairs.note(row, request.caller);
        return {
          ...page,
          items: rows.map(fromSummary),
          learned: rows.flatMap((row) => [...applicationsOfSummary(row), ...learnedFrom(row)]),
          order: 'unspecified',
          left,
        };
      },
    },
  };
}

function itself(api: Api): Part<'Candidate'> {
  return {
    fields: [
      'createdAt',
      'updatedAt',
      'remoteData',
      'firstName',
      'lastName',
      'emails',
      'phones',
      'addresses',
      'links',
      'tags',
      'isInternal',
      'currentTitle',
      'currentCompany',
      'educations',
      'employments',
      'applicationIds',
      'jobIds',
    ],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (id) => {
        const { row, raw } = await readDetail(api, id, caller);
        return { item: fromDetail(row, raw), learned: [...applicationsOfDetail(row), ...learnedFrom(row)] };
      }),
  };
}

/** A candidate in full; asked for once in a client request, also where its applications need it. */
export async function readDetail(api: Api, candidateId: string, caller: Caller) {
  const read = (raw: unknown) => {
    const row = detail(raw);
    requireKey(candidateId, row.id);
    return { row, raw };
  };
  return api.getOnce(`/candidates/${candidateId}`, read, caller);
}

/** A list row has the consent, the detail has not. */
function consent(api: Api): Part<'Candidate'> {
  const read = object({ status: textOrNull });
  return {
    fields: ['canEmail'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (id) => {
        const { status } = await api.get(`/candidates/${id}/consent`, [], read, caller);
        return { item: { type: 'Candidate', remoteId: id, canEmail: hasConsented(status) } };
      }),
  };
}

/** Files belong to applications: one call for each, beside the detail where no row has named these. */
function attachments(api: Api, known: KnownPairs): Part<'Candidate'> {
  return {
    fields: ['attachmentIds'],
    idsPerCall: 1,
    // And one more for each further application.
    calls: 2,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (id) => {
        const pairs = await known.of(id, caller);
        const files = await Promise.all(pairs.map((pair) => readAttachments(api, pair, caller)));
        const learned = files.flat();
        return { item: { type: 'Candidate', remoteId: id, attachmentIds: idsOf(learned) }, learned };
      }),
  };
}

function messages(api: Api): Part<'Candidate'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (id) => {
        const learned = await readMessages(api, { candidateId: id, jobId: null }, caller);
        return { item: { type: 'Candidate', remoteId: id, noteIds: idsOf(learned) }, learned };
      }),
  };
}
