import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { nullIfNotFound } from '../client/by-id.ts';
import { readHiringTeam } from '../client/job-hiring-team.ts';
import { readLatestIdOfJob } from '../resources/approval-flows.ts';
import { readJobNote } from '../resources/job-notes.ts';
import { readJobPosts } from '../resources/job-posts.ts';
import { readOpenings } from '../resources/openings.ts';
import { fieldGroup } from './field-groups.ts';
import { idsOf } from './values.ts';

/** Fields that a job's detail lacks: one call for each job. */
export function jobFieldGroups(api: Api): readonly FieldGroup<'Job'>[] {
  return [hiringTeam(api), openings(api), posts(api), notes(api), approvalFlows(api)];
}

function hiringTeam(api: Api): FieldGroup<'Job'> {
  return fieldGroup(['hiringTeam'], async (jobId, scope) => ({
    item: { type: 'Job', remoteId: jobId, hiringTeam: await readHiringTeam(api, jobId, scope) },
  }));
}

function openings(api: Api): FieldGroup<'Job'> {
  return fieldGroup(['openingIds'], async (jobId, scope) => {
    const sideloaded = await readOpenings(api, jobId, scope);
    return {
      item: { type: 'Job', remoteId: jobId, openingIds: sideloaded.map(({ remoteId }) => remoteId) },
      sideloaded,
    };
  });
}

function posts(api: Api): FieldGroup<'Job'> {
  return fieldGroup(['postIds'], async (jobId, scope) => {
    const sideloaded = await readJobPosts(api, jobId, scope);
    return { item: { type: 'Job', remoteId: jobId, postIds: idsOf(sideloaded) }, sideloaded };
  });
}

function notes(api: Api): FieldGroup<'Job'> {
  return fieldGroup(['noteIds'], async (jobId, scope) => {
    const note = await readJobNote(api, jobId, scope).catch(nullIfNotFound);
    const sideloaded = note === null ? [] : [note];
    return { item: { type: 'Job', remoteId: jobId, noteIds: idsOf(sideloaded) }, sideloaded };
  });
}

/** The response has only the id of the latest approval request. */
function approvalFlows(api: Api): FieldGroup<'Job'> {
  return fieldGroup(['approvalFlowIds'], async (jobId, scope) => {
    const latestId = await readLatestIdOfJob(api, jobId, scope).catch(nullIfNotFound);
    return { item: { type: 'Job', remoteId: jobId, approvalFlowIds: latestId === null ? [] : [latestId] } };
  });
}
