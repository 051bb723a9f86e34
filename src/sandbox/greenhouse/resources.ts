import { applications, rejectionDetails } from './resources/applications.ts';
import { approvalFlows, approverGroups, approvers } from './resources/approval-flows.ts';
import { attachments } from './resources/attachments.ts';
import { jobBoardCustomLocations } from './resources/board-locations.ts';
import { candidateAttributeTypes, jobCandidateAttributes } from './resources/candidate-attributes.ts';
import { candidateEducations, candidateEmployments, candidates } from './resources/candidates.ts';
import { closeReasons } from './resources/close-reasons.ts';
import { customFieldOptions } from './resources/custom-field-options.ts';
import { customFieldDepartments, customFieldOffices, customFields } from './resources/custom-fields.ts';
import { demographicAnswerOptions } from './resources/demographic-answer-options.ts';
import { demographicAnswers } from './resources/demographic-answers.ts';
import { demographicQuestionSets } from './resources/demographic-question-sets.ts';
import { demographicQuestions } from './resources/demographic-questions.ts';
import { departments } from './resources/departments.ts';
import { eeoc } from './resources/eeoc-responses.ts';
import { defaultInterviewers, focusCandidateAttributes, interviewKits } from './resources/interview-kits.ts';
import { interviewers, interviews } from './resources/interviews.ts';
import { jobBoards } from './resources/job-boards.ts';
import { jobInterviews } from './resources/job-interviews.ts';
import { jobNotes } from './resources/job-notes.ts';
import {
  jobPostLocations,
  jobPostSearchableLocations,
  jobPosts,
  payInputRanges,
} from './resources/job-posts.ts';
import { jobHiringManagers, jobOwners, jobs } from './resources/jobs.ts';
import { notes } from './resources/notes.ts';
import { offers } from './resources/offers.ts';
import { offices } from './resources/offices.ts';
import { openings } from './resources/openings.ts';
import { payInputs } from './resources/pay-inputs.ts';
import { prospectDetails } from './resources/prospect-details.ts';
import { prospectPoolStages } from './resources/prospect-pool-stages.ts';
import { prospectPools } from './resources/prospect-pools.ts';
import { referrers } from './resources/referrers.ts';
import { rejectionReasons } from './resources/rejection-reasons.ts';
import { scorecardQuestionOptions } from './resources/scorecard-question-options.ts';
import { scorecardQuestionCandidateAttributes, scorecardQuestions } from './resources/scorecard-questions.ts';
import {
  scorecardCandidateAttributes,
  scorecardQuestionAnswerOptions,
  scorecardQuestionAnswers,
  scorecards,
} from './resources/scorecards.ts';
import { sources, trackingLinks } from './resources/sources.ts';
import { applicationStages } from './resources/stage-events.ts';
import { jobInterviewStages } from './resources/stages.ts';
import { appliedCandidateTags, candidateTags } from './resources/tags.ts';
import { userRoles } from './resources/user-roles.ts';
import { interviewerTags, userEmails, userJobPermissions, users } from './resources/users.ts';
import type { Resource } from './rows/resource.ts';

/** Every list endpoint of the simulated account. */
export const resources: readonly Resource[] = [
  applications,
  applicationStages,
  candidates,
  candidateTags,
  appliedCandidateTags,
  candidateEducations,
  candidateEmployments,
  customFields,
  customFieldOptions,
  customFieldDepartments,
  customFieldOffices,
  jobs,
  jobHiringManagers,
  jobOwners,
  jobInterviewStages,
  offers,
  openings,
  closeReasons,
  departments,
  offices,
  sources,
  rejectionReasons,
  rejectionDetails,
  users,
  userEmails,
  userRoles,
  userJobPermissions,
  interviewerTags,
  approvalFlows,
  approverGroups,
  approvers,
  attachments,
  jobBoards,
  jobBoardCustomLocations,
  referrers,
  trackingLinks,
  demographicQuestionSets,
  demographicQuestions,
  demographicAnswerOptions,
  demographicAnswers,
  eeoc,
  jobInterviews,
  interviewKits,
  defaultInterviewers,
  candidateAttributeTypes,
  jobCandidateAttributes,
  interviews,
  interviewers,
  jobPosts,
  scorecardQuestions,
  scorecardQuestionOptions,
  focusCandidateAttributes,
  scorecardQuestionCandidateAttributes,
  notes,
  jobNotes,
  jobPostLocations,
  jobPostSearchableLocations,
  payInputs,
  payInputRanges,
  prospectDetails,
  prospectPools,
  prospectPoolStages,
  scorecards,
  scorecardQuestionAnswers,
  scorecardQuestionAnswerOptions,
  scorecardCandidateAttributes,
];
