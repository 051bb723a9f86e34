import { conditionNames, type Filters } from '../../../domain/filters.ts';
import { object, textOrNull } from '../../../http/decode/shape.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { readCandidateDetail } from '../client/candidate-detail.ts';
import type { CandidatePairs } from '../client/candidate-pairs.ts';
import { isPathSegment } from '../client/ids.ts';
import { maxPageSize, type Query } from '../client/paging.ts';
import { anyWord, withoutQuotes } from '../client/search.ts';
import {
  applicationsOfDetail,
  applicationsOfSummary,
  sideloadedFrom,
} from '../mapping/application-assignments.ts';
import { detailToCandidate, hasConsented, summary, summaryToCandidate } from '../mapping/candidate-rows.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { pageSizeFor } from '../mapping/filters.ts';
import { lowerBound } from '../mapping/instants.ts';
import { idsOf } from '../mapping/values.ts';
import { readAttachments } from './attachments.ts';
import { readNotes } from './notes.ts';

/** Bounds and searches of the provider find too much. */
const residual = conditionNames('Candidate');

/** `GET /candidates` lists summaries of people with at least one application; `GET /candidates/{id}` has the rest. */
export function candidates(api: Api, pairs: CandidatePairs): Resource<'Candidate'> {
  const fieldGroups = [primaryGroup(api), consent(api), attachments(api, pairs), notes(api)];
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'Candidate', remoteId: id } : null),
    fieldGroups,
    listing: {
      maxPageSize,
      omittedFields: [
        ...(['remoteData', 'phones', 'links', 'currentTitle', 'currentCompany'] as const),
        ...(['educations', 'employments'] as const),
      ],
      parentsPerCall: 1,
      ...filterSupport('Candidate', {
        sent: ['updatedAt', 'email', 'tag', 'job', 'search'],
        supplied: fieldGroups.flatMap(({ fields }) => fields),
        advice: { lastActivityAt: 'filter them by updatedAt' },
      }),
      async list({ filter, ...request }) {
        const { rows, ...page } = await api.getPage('/candidates', toQuery(filter), summary, {
          ...request,
          size: pageSizeFor(request.size, filter, residual),
        });
        for (const row of rows) pairs.remember(row, request.scope);
        return {
          ...page,
          items: rows.map(summaryToCandidate),
          sideloaded: rows.flatMap((row) => [...applicationsOfSummary(row), ...sideloadedFrom(row)]),
          order: 'unspecified',
          residual,
        };
      },
    },
  };
}

function toQuery(filter: Filters['Candidate'] | null): Query {
  return [
    ...(filter?.job ?? []).map((jobId) => ['jobId', jobId] as const),
    ...(filter?.tag ? [['tag', filter.tag] as const] : []),
    // The search matches any of the words: it finds too much, and the gateway compares the rows.
    ...(filter?.email
      ? [['q', `"${withoutQuotes(filter.email)}"`] as const]
      : filter?.search
        ? [['q', anyWord(filter.search)] as const]
        : []),
    ...lowerBound('updatedAfter', filter?.updatedAt),
  ];
}

function primaryGroup(api: Api): FieldGroup<'Candidate'> {
  return fieldGroup(
    [
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
    async (id, scope) => {
      const { row, raw } = await readCandidateDetail(api, id, scope);
      return {
        item: detailToCandidate(row, raw),
        sideloaded: [...applicationsOfDetail(row), ...sideloadedFrom(row)],
      };
    },
  );
}

const consentStatus = object({ status: textOrNull });

/** A list row has the consent; the detail lacks it. */
function consent(api: Api): FieldGroup<'Candidate'> {
  return fieldGroup(['canEmail'], async (id, scope) => {
    const { status } = await api.get(`/candidates/${id}/consent`, [], consentStatus, scope);
    return { item: { type: 'Candidate', remoteId: id, canEmail: hasConsented(status) } };
  });
}

/** Attachments belong to applications: one call for each, after the detail if no list row has named them. */
function attachments(api: Api, candidatePairs: CandidatePairs): FieldGroup<'Candidate'> {
  // The calls for a candidate with one application.
  const calls = 2;
  return fieldGroup(
    ['attachmentIds'],
    async (id, scope) => {
      const pairs = await candidatePairs.pairsOf(id, scope);
      const lists = await Promise.all(pairs.map((pair) => readAttachments(api, pair, scope)));
      const sideloaded = lists.flat();
      return { item: { type: 'Candidate', remoteId: id, attachmentIds: idsOf(sideloaded) }, sideloaded };
    },
    calls,
  );
}

function notes(api: Api): FieldGroup<'Candidate'> {
  return fieldGroup(['noteIds'], async (id, scope) => {
    const sideloaded = await readNotes(api, { candidateId: id, jobId: null }, scope);
    return { item: { type: 'Candidate', remoteId: id, noteIds: idsOf(sideloaded) }, sideloaded };
  });
}
