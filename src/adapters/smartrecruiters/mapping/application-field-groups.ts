import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { applicationPath } from '../client/application-pairs.ts';
import { readApplicationRow, readCreatedAt } from '../client/application-record.ts';
import { readHiringTeam } from '../client/job-hiring-team.ts';
import { readAttachments } from '../resources/attachments.ts';
import { readInterviews } from '../resources/interviews.ts';
import { readNotes } from '../resources/notes.ts';
import { readOffers } from '../resources/offers.ts';
import { readScorecards } from '../resources/scorecards.ts';
import { readStageEvents } from '../resources/stage-events.ts';
import { screeningAnswers } from './application-answers.ts';
import { applicationFieldGroup } from './field-groups.ts';
import { propertyValues } from './properties.ts';
import { idsOf } from './values.ts';

/** Fields that a candidate's detail lacks: one call for each application, or two if the first has to give its UUID. */
export function applicationFieldGroups(api: Api): readonly FieldGroup<'Application'>[] {
  return [
    remoteData(api),
    appliedAt(api),
    history(api),
    answers(api),
    customFields(api),
    team(api),
    interviews(api),
    scorecards(api),
    offers(api),
    attachments(api),
    notes(api),
  ];
}

function remoteData(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['remoteData'], async (pair, scope) => {
    const { raw } = await readApplicationRow(api, pair, scope);
    return { item: { type: 'Application', remoteId: pair.id, remoteData: raw } };
  });
}

/** The date of the application is found by its UUID, which is in its own row; null if the row lacks it. */
function appliedAt(api: Api): FieldGroup<'Application'> {
  const calls = 2;
  return applicationFieldGroup(
    ['appliedAt', 'createdAt'],
    async (pair, scope) => {
      const { applicationId } = await readApplicationRow(api, pair, scope);
      const createdAt = applicationId ? await readCreatedAt(api, applicationId, pair, scope) : null;
      return { item: { type: 'Application', remoteId: pair.id, appliedAt: createdAt, createdAt } };
    },
    calls,
  );
}

function history(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['rejectedAt', 'stageEventIds'], async (pair, scope) => {
    const { rejectedAt, events } = await readStageEvents(api, pair, scope);
    return {
      item: {
        type: 'Application',
        remoteId: pair.id,
        rejectedAt,
        stageEventIds: idsOf(events).toReversed(),
      },
      sideloaded: events,
    };
  });
}

function answers(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['answers'], async (pair, scope) => {
    const path = `${applicationPath(pair)}/screening-answers`;
    const values = await api.get(path, [], screeningAnswers, scope);
    return { item: { type: 'Application', remoteId: pair.id, answers: values } };
  });
}

function customFields(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['customFields'], async (pair, scope) => {
    const values = await api.get(`${applicationPath(pair)}/properties`, [], propertyValues, scope);
    return { item: { type: 'Application', remoteId: pair.id, customFields: values } };
  });
}

/** Applications have no people in charge: they are the members of the job's hiring team with that role, if it is one. */
function team(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['recruiterId', 'coordinatorId'], async ({ jobId, id }, scope) => {
    const members = await readHiringTeam(api, jobId, scope);
    const onlyMember = (role: 'RECRUITER' | 'COORDINATOR') => {
      const [first, second] = members.filter((member) => member.role === role);
      return first && !second ? first.userId : null;
    };
    const inCharge = { recruiterId: onlyMember('RECRUITER'), coordinatorId: onlyMember('COORDINATOR') };
    return { item: { type: 'Application', remoteId: id, ...inCharge } };
  });
}

/** Interviews are listed by the application's UUID, which is in its own row. An application without UUID has none. */
function interviews(api: Api): FieldGroup<'Application'> {
  const calls = 2;
  return applicationFieldGroup(
    ['interviewIds'],
    async (pair, scope) => {
      const { applicationId } = await readApplicationRow(api, pair, scope);
      const sideloaded = applicationId ? await readInterviews(api, pair, applicationId, scope) : [];
      return {
        item: { type: 'Application', remoteId: pair.id, interviewIds: idsOf(sideloaded) },
        sideloaded,
      };
    },
    calls,
  );
}

function scorecards(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['scorecardIds'], async (pair, scope) => {
    const sideloaded = await readScorecards(api, pair, scope);
    return {
      item: { type: 'Application', remoteId: pair.id, scorecardIds: idsOf(sideloaded) },
      sideloaded,
    };
  });
}

function offers(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['offerIds'], async (pair, scope) => {
    const sideloaded = await readOffers(api, pair, scope);
    return { item: { type: 'Application', remoteId: pair.id, offerIds: idsOf(sideloaded) }, sideloaded };
  });
}

function attachments(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['attachmentIds'], async (pair, scope) => {
    const sideloaded = await readAttachments(api, pair, scope);
    return {
      item: { type: 'Application', remoteId: pair.id, attachmentIds: idsOf(sideloaded) },
      sideloaded,
    };
  });
}

function notes(api: Api): FieldGroup<'Application'> {
  return applicationFieldGroup(['noteIds'], async (pair, scope) => {
    const sideloaded = await readNotes(api, pair, scope);
    return { item: { type: 'Application', remoteId: pair.id, noteIds: idsOf(sideloaded) }, sideloaded };
  });
}
