import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { readLatestOfJob } from './approvals.ts';
import { noneIfNotFound, oneByOne } from './by-id.ts';
import { readTeam } from './hiring-team.ts';
import { readJobNote } from './job-notes.ts';
import { readPositions } from './openings.ts';
import { readPosts } from './posts.ts';
import { idsOf } from './values.ts';

/** What a job's own answer lacks: one call for each job, and no more than one. */
export function jobParts(api: Api): readonly FieldGroup<'Job'>[] {
  return [hiringTeam(api), openings(api), posts(api), notes(api), approvalFlows(api)];
}

function hiringTeam(api: Api): FieldGroup<'Job'> {
  return {
    fields: ['hiringTeam'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        return { item: { type: 'Job', remoteId: jobId, hiringTeam: await readTeam(api, jobId, scope) } };
      }),
  };
}

function openings(api: Api): FieldGroup<'Job'> {
  return {
    fields: ['openingIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        const sideloaded = await readPositions(api, jobId, scope);
        return {
          item: { type: 'Job', remoteId: jobId, openingIds: sideloaded.map(({ remoteId }) => remoteId) },
          sideloaded,
        };
      }),
  };
}

function posts(api: Api): FieldGroup<'Job'> {
  return {
    fields: ['postIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        const sideloaded = await readPosts(api, jobId, scope);
        return { item: { type: 'Job', remoteId: jobId, postIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}

function notes(api: Api): FieldGroup<'Job'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        const note = await readJobNote(api, jobId, scope).catch(noneIfNotFound);
        const sideloaded = note === null ? [] : [note];
        return { item: { type: 'Job', remoteId: jobId, noteIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}

/** Only the id of the latest is told here. */
function approvalFlows(api: Api): FieldGroup<'Job'> {
  return {
    fields: ['approvalFlowIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (jobId) => {
        const latest = await readLatestOfJob(api, jobId, scope).catch(noneIfNotFound);
        return {
          item: { type: 'Job', remoteId: jobId, approvalFlowIds: latest === null ? [] : [latest] },
        };
      }),
  };
}
