import type { Adapter } from '../adapter.ts';
import type { Api } from './client/api.ts';
import { applications } from './resources/applications.ts';
import { approvalFlows } from './resources/approval-flows.ts';
import { attachments } from './resources/attachments.ts';
import { boardLocations } from './resources/board-locations.ts';
import { candidateAttributes } from './resources/candidate-attributes.ts';
import { candidateEducations } from './resources/candidate-educations.ts';
import { candidateEmployments } from './resources/candidate-employments.ts';
import { candidates } from './resources/candidates.ts';
import { closeReasons } from './resources/close-reasons.ts';
import { customFieldOptions } from './resources/custom-field-options.ts';
import { customFields } from './resources/custom-fields.ts';
import { demographicAnswerOptions } from './resources/demographic-answer-options.ts';
import { demographicAnswers } from './resources/demographic-answers.ts';
import { demographicQuestionSets } from './resources/demographic-question-sets.ts';
import { demographicQuestions } from './resources/demographic-questions.ts';
import { departments } from './resources/departments.ts';
import { eeocResponses } from './resources/eeoc-responses.ts';
import { interviewKits } from './resources/interview-kits.ts';
import { interviews } from './resources/interviews.ts';
import { jobBoards } from './resources/job-boards.ts';
import { jobInterviews } from './resources/job-interviews.ts';
import { jobNotes } from './resources/job-notes.ts';
import { jobPosts } from './resources/job-posts.ts';
import { jobs } from './resources/jobs.ts';
import { notes } from './resources/notes.ts';
import { offers } from './resources/offers.ts';
import { offices } from './resources/offices.ts';
import { openings } from './resources/openings.ts';
import { payInputs } from './resources/pay-inputs.ts';
import { postLocations } from './resources/post-locations.ts';
import { postPayRanges } from './resources/post-pay-ranges.ts';
import { prospectDetails } from './resources/prospect-details.ts';
import { prospectPoolStages } from './resources/prospect-pool-stages.ts';
import { prospectPools } from './resources/prospect-pools.ts';
import { referrers } from './resources/referrers.ts';
import { rejectionReasons } from './resources/rejection-reasons.ts';
import { scorecardQuestionOptions } from './resources/scorecard-question-options.ts';
import { scorecardQuestions } from './resources/scorecard-questions.ts';
import { scorecards } from './resources/scorecards.ts';
import { sources } from './resources/sources.ts';
import { stageEvents } from './resources/stage-events.ts';
import { stages } from './resources/stages.ts';
import { tags } from './resources/tags.ts';
import { userRoles } from './resources/user-roles.ts';
import { users } from './resources/users.ts';

/** The resource of each record type that Harvest has. */
export function createResources(api: Api): Adapter['resources'] {
  return {
    Candidate: candidates(api),
    Application: applications(api),
    Job: jobs(api),
    Offer: offers(api),
    User: users(api),
    Department: departments(api),
    Office: offices(api),
    Source: sources(api),
    RejectionReason: rejectionReasons(api),
    Stage: stages(api),
    Opening: openings(api),
    Note: notes(api),
    JobPost: jobPosts(api),
    JobBoard: jobBoards(api),
    PayInput: payInputs(api),
    PostLocation: postLocations(api),
    PostPayRange: postPayRanges(api),
    StageEvent: stageEvents(api),
    Interview: interviews(api),
    Scorecard: scorecards(api),
    Attachment: attachments(api),
    CustomField: customFields(api),
    DemographicQuestionSet: demographicQuestionSets(api),
    DemographicQuestion: demographicQuestions(api),
    DemographicAnswerOption: demographicAnswerOptions(api),
    DemographicAnswer: demographicAnswers(api),
    EeocResponse: eeocResponses(api),
    UserRole: userRoles(api),
    CloseReason: closeReasons(api),
    Referrer: referrers(api),
    BoardLocation: boardLocations(api),
    CustomFieldOption: customFieldOptions(api),
    Tag: tags(api),
    JobNote: jobNotes(api),
    JobInterview: jobInterviews(api),
    InterviewKit: interviewKits(api),
    ScorecardQuestion: scorecardQuestions(api),
    ScorecardQuestionOption: scorecardQuestionOptions(api),
    CandidateAttribute: candidateAttributes(api),
    CandidateEducation: candidateEducations(api),
    CandidateEmployment: candidateEmployments(api),
    ApprovalFlow: approvalFlows(api),
    ProspectDetail: prospectDetails(api),
    ProspectPool: prospectPools(api),
    ProspectPoolStage: prospectPoolStages(api),
  };
}
