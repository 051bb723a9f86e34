import type { Part } from '../adapter.ts';
import type { Api } from './api.ts';
import { readLatestOfJob } from './approvals.ts';
import { noneIfNotFound, oneByOne } from './by-id.ts';
import { readTeam } from './hiring-team.ts';
import { readJobNote } from './job-notes.ts';
import { readPositions } from './openings.ts';
import { readPosts } from './posts.ts';
import { idsOf } from './values.ts';

/** What a job's own answer lacks: one call for each job, and no more than one. */
export function jobParts(api: Api): readonly Part<'Job'>[] {
  return [hiringTeam(api), openings(api), posts(api), notes(api), approvalFlows(api)];
}

function hiringTeam(api: Api): Part<'Job'> {
  return {
    fields: ['hiringTeam'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        return { item: { type: 'Job', remoteId: jobId, hiringTeam: await readTeam(api, jobId, caller) } };
      }),
  };
}

function openings(api: Api): Part<'Job'> {
  return {
    fields: ['openingIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const learned = await readPositions(api, jobId, caller);
        return {
          item: { type: 'Job', remoteId: jobId, openingIds: learned.map(({ remoteId }) => remoteId) },
          learned,
        };
      }),
  };
}

function posts(api: Api): Part<'Job'> {
  return {
    fields: ['postIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const learned = await readPosts(api, jobId, caller);
        return { item: { type: 'Job', remoteId: jobId, postIds: idsOf(learned) }, learned };
      }),
  };
}

function notes(api: Api): Part<'Job'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const note = await readJobNote(api, jobId, caller).catch(noneIfNotFound);
        const learned = note === null ? [] : [note];
        return { item: { type: 'Job', remoteId: jobId, noteIds: idsOf(learned) }, learned };
      }),
  };
}

/** Only the id of the latest is told here. */
function approvalFlows(api: Api): Part<'Job'> {
  return {
    fields: ['approvalFlowIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, caller) =>
      oneByOne(ids, async (jobId) => {
        const latest = await readLatestOfJob(api, jobId, caller).catch(noneIfNotFound);
        return {
          item: { type: 'Job', remoteId: jobId, approvalFlowIds: latest === null ? [] : [latest] },
        };
      }),
  };
}
