import type { ProviderView } from '../expected/provider-view.ts';

const undated = ['createdAt', 'updatedAt'] as const;

/** Fields that SmartRecruiters does not have. */
export const unsupportedFields: ProviderView['unsupportedFields'] = {
  Candidate: [
    ...(['preferredName', 'isPrivate', 'lastActivityAt', 'customFields'] as const),
    ...(['linkedUserIds', 'appliedTagIds'] as const),
  ],
  Application: [
    ...(['updatedAt', 'decidingReasonId', 'stageId', 'lastActivityAt'] as const),
    ...(['sourceId', 'jobPostId', 'referrerId'] as const),
    ...(['demographicAnswerIds', 'eeocResponseIds', 'prospectDetailId'] as const),
  ],
  Job: [
    ...(['isConfidential', 'officeIds', 'stageIds', 'openedAt', 'closedAt'] as const),
    ...(['interviewPlanIds', 'interviewIds', 'attributeIds'] as const),
  ],
  Offer: ['version', 'isCurrent', 'sentOn', 'startsOn', 'openingId'],
  User: [
    ...(['createdAt', 'title', 'emails', 'addresses', 'departmentIds', 'officeIds'] as const),
    ...(['customFields', 'jobPermissions', 'hiringTeams', 'linkedCandidateIds'] as const),
  ],
  Department: [...undated, 'externalId', 'parentId', 'childIds'],
  Source: [...undated],
  RejectionReason: [...undated],
  Opening: [...undated, 'isOpen', 'closedAt', 'applicationId', 'closeReasonId', 'customFields'],
  JobPost: [
    ...(['isFeatured', 'boardId', 'questions', 'locations', 'payRanges'] as const),
    ...(['searchableLocations', 'demographicQuestionSetId'] as const),
  ],
  JobNote: [...undated, 'authorId', 'visibility'],
  ApprovalFlow: [...undated, 'version', 'requestedById'],
  StageEvent: [...undated, 'stageId'],
  Interview: ['updatedAt', 'remoteStatus', 'videoUrl', 'jobInterviewId'],
  Scorecard: [
    ...(['kitId', 'verdict', 'remoteVerdict', 'interviewedAt'] as const),
    ...(['privateNotes', 'publicNotes', 'answers', 'ratings'] as const),
  ],
  Attachment: undated,
  Note: ['updatedAt', 'kind', 'subject'],
  CustomField: [...undated, 'description', 'departmentIds', 'officeIds'],
  UserRole: [...undated, 'kind'],
  HiringProcess: [...undated],
};
