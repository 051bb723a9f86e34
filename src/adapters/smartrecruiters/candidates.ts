import { object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
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

const residual = ['createdAt', 'updatedAt', 'email', 'tag', 'job', 'search'] as const;

/** `GET /candidates` lists summaries of people with at least one application; `GET /candidates/{id}` has the rest. */
export function candidates(api: Api, pairs: KnownPairs): Resource<'Candidate'> {
  return {
    parseRemoteId: (id) => (isPathPart(id) ? { type: 'Candidate', remoteId: id } : null),
    fieldGroups: [itself(api), consent(api), attachments(api, pairs), messages(api)],
    listing: {
      maxPageSize,
      omittedFields: [
        ...(['remoteData', 'phones', 'links', 'currentTitle', 'currentCompany'] as const),
        ...(['educations', 'employments'] as const),
      ],
      parentsPerCall: 1,
      unsupportedFilters: [],
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
          size: sizeFor(request.size, filter, residual),
        });
        for (const row of rows) pairs.note(row, request.scope);
        return {
          ...page,
          items: rows.map(fromSummary),
          sideloaded: rows.flatMap((row) => [...applicationsOfSummary(row), ...learnedFrom(row)]),
          order: 'unspecified',
          residual,
        };
      },
    },
  };
}

function itself(api: Api): FieldGroup<'Candidate'> {
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
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (id) => {
        const { row, raw } = await readDetail(api, id, scope);
        return {
          item: fromDetail(row, raw),
          sideloaded: [...applicationsOfDetail(row), ...learnedFrom(row)],
        };
      }),
  };
}

/** A candidate in full; asked for once in a client request, also where its applications need it. */
export async function readDetail(api: Api, candidateId: string, scope: RequestScope) {
  const read = (raw: unknown) => {
    const row = detail(raw);
    requireKey(candidateId, row.id);
    return { row, raw };
  };
  return api.getOnce(`/candidates/${candidateId}`, read, scope);
}

/** A list row has the consent, the detail has not. */
function consent(api: Api): FieldGroup<'Candidate'> {
  const read = object({ status: textOrNull });
  return {
    fields: ['canEmail'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (id) => {
        const { status } = await api.get(`/candidates/${id}/consent`, [], read, scope);
        return { item: { type: 'Candidate', remoteId: id, canEmail: hasConsented(status) } };
      }),
  };
}

/** Files belong to applications: one call for each, beside the detail where no row has named these. */
function attachments(api: Api, known: KnownPairs): FieldGroup<'Candidate'> {
  return {
    fields: ['attachmentIds'],
    idsPerCall: 1,
    // And one more for each further application.
    calls: 2,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (id) => {
        const pairs = await known.of(id, scope);
        const files = await Promise.all(pairs.map((pair) => readAttachments(api, pair, scope)));
        const sideloaded = files.flat();
        return { item: { type: 'Candidate', remoteId: id, attachmentIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}

function messages(api: Api): FieldGroup<'Candidate'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (id) => {
        const sideloaded = await readMessages(api, { candidateId: id, jobId: null }, scope);
        return { item: { type: 'Candidate', remoteId: id, noteIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}
