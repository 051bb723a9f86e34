import type { Part } from '../adapter.ts';
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
export function applicationParts(api: Api): readonly Part<'Application'>[] {
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

function answers(api: Api): Part<'Application'> {
  return {
    fields: ['answers'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const told = await api.get(`${pathOf(pair)}/screening-answers`, [], screeningAnswers, caller);
        return { item: { type: 'Application', remoteId: pair.key, answers: told } };
      }),
  };
}

function customFields(api: Api): Part<'Application'> {
  return {
    fields: ['customFields'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const values = await api.get(`${pathOf(pair)}/properties`, [], propertyValues, caller);
        return { item: { type: 'Application', remoteId: pair.key, customFields: values } };
      }),
  };
}

/** Who is in charge is told of the job: the one of that role, where it is one. */
function team(api: Api): Part<'Application'> {
  return {
    fields: ['recruiterId', 'coordinatorId'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async ({ jobId, key }) => {
        const members = await readTeam(api, jobId, caller);
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
function interviews(api: Api): Part<'Application'> {
  return {
    fields: ['interviewIds'],
    idsPerCall: 1,
    calls: 2,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const { applicationId } = await readRecord(api, pair, caller);
        const learned = applicationId ? await readInterviews(api, pair, applicationId, caller) : [];
        return { item: { type: 'Application', remoteId: pair.key, interviewIds: idsOf(learned) }, learned };
      }),
  };
}

function reviews(api: Api): Part<'Application'> {
  return {
    fields: ['scorecardIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const learned = await readReviews(api, pair, caller);
        return { item: { type: 'Application', remoteId: pair.key, scorecardIds: idsOf(learned) }, learned };
      }),
  };
}

function attachments(api: Api): Part<'Application'> {
  return {
    fields: ['attachmentIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const learned = await readAttachments(api, pair, caller);
        return { item: { type: 'Application', remoteId: pair.key, attachmentIds: idsOf(learned) }, learned };
      }),
  };
}

function messages(api: Api): Part<'Application'> {
  return {
    fields: ['noteIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const learned = await readMessages(api, pair, caller);
        return { item: { type: 'Application', remoteId: pair.key, noteIds: idsOf(learned) }, learned };
      }),
  };
}
