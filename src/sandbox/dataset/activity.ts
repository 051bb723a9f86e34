import type { Dataset } from '../model.ts';
import { createCloseReasons } from './company/close-reasons.ts';
import { createJobPermissions, createUserRoles } from './company/user-roles.ts';
import { createCustomFields } from './custom-fields/custom-fields.ts';
import { createDemographicAnswers } from './diversity/demographic-answers.ts';
import { createQuestionnaire } from './diversity/demographic-questions.ts';
import { createEeoAnswers } from './diversity/eeoc-responses.ts';
import { createApprovalFlows } from './hiring/approval-flows.ts';
import { createAttachments } from './hiring/attachments.ts';
import { addAttribution, createTrackingLinks } from './hiring/attribution.ts';
import { createJobNotes } from './hiring/job-notes.ts';
import { createNotes } from './hiring/notes.ts';
import { createProspectPools, createProspects } from './hiring/prospects.ts';
import { createStageEvents } from './hiring/stage-events.ts';
import { createAttributeTypes } from './interviews/attribute-types.ts';
import { createInterviews } from './interviews/interviews.ts';
import { createJobInterviews } from './interviews/job-interviews.ts';
import { createScorecards } from './interviews/scorecards.ts';
import { createBoardLocations, createBoards, createPayInputs } from './jobs/job-boards.ts';
import { createJobPosts } from './jobs/job-posts.ts';
import { tagsOf } from './people/tags.ts';
import type { DatasetProfile } from './profile.ts';

/** The records that all others refer to. */
export type CoreDataset = Pick<
  Dataset,
  | 'users'
  | 'departments'
  | 'offices'
  | 'sources'
  | 'rejectionReasons'
  | 'interviewerTags'
  | 'referrers'
  | 'jobs'
  | 'candidates'
  | 'applications'
  | 'offers'
>;

/** Adds all other records. Each type has its own random numbers, so that a change of one type does not affect others. */
export function createActivity(profile: DatasetProfile, core: CoreDataset): Dataset {
  const { users, sources, jobs, candidates, offers, referrers } = core;
  const customFields = createCustomFields(profile, core, core);
  const jobBoards = createBoards(profile);
  const boardLocations = createBoardLocations(profile);
  const payInputs = createPayInputs(profile, customFields);
  const jobPosts = createJobPosts(profile, jobs, { boards: jobBoards, boardLocations, payInputs });
  const applications = addAttribution(profile, core.applications, { posts: jobPosts, referrers, sources });

  const attributeTypes = createAttributeTypes(profile, jobs);
  const jobInterviews = createJobInterviews(profile, jobs, attributeTypes);
  const stageEvents = createStageEvents(jobs, applications);
  const process = { users, jobs, applications, stageEvents, jobInterviews };
  const reviewed = createScorecards(profile, createInterviews(profile, process), {
    jobInterviews,
    attributeTypes,
  });

  const prospectPools = createProspectPools(profile, core, jobs);
  const questionnaire = createQuestionnaire(profile);
  const jobOf = new Map(applications.map(({ key, job }) => [key, job]));
  return {
    ...core,
    applications,
    userRoles: createUserRoles(profile),
    closeReasons: createCloseReasons(profile),
    tags: tagsOf(candidates),
    customFields,
    jobPermissions: createJobPermissions(profile, jobs, users),
    trackingLinks: createTrackingLinks(profile, { posts: jobPosts, referrers, sources }),
    jobBoards,
    boardLocations,
    payInputs,
    jobPosts,
    attributeTypes,
    jobInterviews,
    stageEvents,
    interviews: reviewed.interviews,
    scorecards: reviewed.scorecards,
    attachments: createAttachments(profile, {
      candidates,
      applications,
      offers,
      interviews: reviewed.interviews,
    }),
    notes: createNotes(profile, { users, candidates, applications }),
    jobNotes: createJobNotes(profile, jobs),
    prospectPools,
    prospects: createProspects(profile, applications, core, prospectPools),
    approvalFlows: createApprovalFlows(profile, { users, jobs, offers, jobOf }),
    demographicQuestionSets: questionnaire.sets,
    demographicQuestions: questionnaire.questions,
    demographicAnswerOptions: questionnaire.options,
    demographicAnswers: createDemographicAnswers(profile, questionnaire, jobPosts, applications),
    eeoAnswers: createEeoAnswers(profile, applications),
  };
}
