import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { made, readRecord, record } from './application-record.ts';
import { readAttachments } from './attachments.ts';
import { readTeam } from './hiring-team.ts';
import { history } from './history.ts';
import { readInterviews } from './interviews.ts';
import { readMessages } from './messages.ts';
import { ofPairs, pathOf } from './pairs.ts';
import { propertyValues } from './properties.ts';
import { readReviews } from './reviews.ts';
import { screeningAnswers } from './screening-answers.ts';
import { idsOf } from './values.ts';

/** What candidates do not tell of their applications: one call for each, or two where the first leads to the second. */
export function applicationParts(api: Api): readonly FieldGroup<'Application'>[] {
  return [
    record(api),
    made(api),
    history(api),
    answers(api),
    customFields(api),
    team(api),
    interviews(api),
    reviews(api),
    attachments(api),
    messages(api),
  ];
}

function answers(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['answers'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const told = await api.get(`${pathOf(pair)}/screening-answers`, [], screeningAnswers, scope);
        return { item: { type: 'Application', remoteId: pair.key, answers: told } };
      }),
  };
}

function customFields(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['customFields'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const values = await api.get(`${pathOf(pair)}/properties`, [], propertyValues, scope);
        return { item: { type: 'Application', remoteId: pair.key, customFields: values } };
      }),
  };
}

/** Who is in charge is told of the job: the one of that role, where it is one. */
function team(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['recruiterId', 'coordinatorId'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async ({ jobId, key }) => {
        const members = await readTeam(api, jobId, scope);
        const only = (wanted: string) => {
          const [first, second] = members.filter(({ role }) => role === wanted);
          return first && !second ? first.userId : null;
        };
        const found = { recruiterId: only('RECRUITER'), coordinatorId: only('COORDINATOR') };
        return { item: { type: 'Application', remoteId: key, ...found } };
      }),
  };
}

/** They are asked for by the application's UUID, which takes a call; where it has none, they cannot be. */
function interviews(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['interviewIds'],
    idsPerCall: 1,
    calls: 2,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const { applicationId } = await readRecord(api, pair, scope);
        const sideloaded = applicationId ? await readInterviews(api, pair, applicationId, scope) : [];
        return {
          item: { type: 'Application', remoteId: pair.key, interviewIds: idsOf(sideloaded) },
          sideloaded,
        };
      }),
  };
}

function reviews(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['scorecardIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const sideloaded = await readReviews(api, pair, scope);
        return {
          item: { type: 'Application', remoteId: pair.key, scorecardIds: idsOf(sideloaded) },
          sideloaded,
        };
      }),
  };
}

function attachments(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['attachmentIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const sideloaded = await readAttachments(api, pair, scope);
        return {
          item: { type: 'Application', remoteId: pair.key, attachmentIds: idsOf(sideloaded) },
          sideloaded,
        };
      }),
  };
}

function messages(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const sideloaded = await readMessages(api, pair, scope);
        return { item: { type: 'Application', remoteId: pair.key, noteIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}
