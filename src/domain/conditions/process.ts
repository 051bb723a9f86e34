import { conditionsOn } from './condition.ts';

const tag = conditionsOn<'Tag'>();
const jobNote = conditionsOn<'JobNote'>();
const jobInterview = conditionsOn<'JobInterview'>();
const interviewKit = conditionsOn<'InterviewKit'>();
const scorecardQuestion = conditionsOn<'ScorecardQuestion'>();
const candidateAttribute = conditionsOn<'CandidateAttribute'>();
const education = conditionsOn<'CandidateEducation'>();
const employment = conditionsOn<'CandidateEmployment'>();
const approvalFlow = conditionsOn<'ApprovalFlow'>();
const prospectDetail = conditionsOn<'ProspectDetail'>();
const prospectPool = conditionsOn<'ProspectPool'>();
const prospectPoolStage = conditionsOn<'ProspectPoolStage'>();
const hiringProcess = conditionsOn<'HiringProcess'>();

/** Conditions on the records of `process.ts`. */
export const processConditions = {
  Tag: { createdAt: tag.within('createdAt'), updatedAt: tag.within('updatedAt') },
  CandidateEducation: {
    createdAt: education.within('createdAt'),
    updatedAt: education.within('updatedAt'),
    candidate: education.anyId('candidateId', 'Candidate'),
    isLatest: education.flag('isLatest'),
  },
  CandidateEmployment: {
    createdAt: employment.within('createdAt'),
    updatedAt: employment.within('updatedAt'),
    candidate: employment.anyId('candidateId', 'Candidate'),
    isLatest: employment.flag('isLatest'),
  },
  JobNote: {
    createdAt: jobNote.within('createdAt'),
    updatedAt: jobNote.within('updatedAt'),
    job: jobNote.anyId('jobId', 'Job'),
    author: jobNote.anyId('authorId', 'User'),
    visibility: jobNote.anyWord('visibility'),
  },
  JobInterview: {
    createdAt: jobInterview.within('createdAt'),
    updatedAt: jobInterview.within('updatedAt'),
    job: jobInterview.anyId('jobId', 'Job'),
    stage: jobInterview.anyId('stageId', 'Stage'),
    isActive: jobInterview.flag('isActive'),
    kind: jobInterview.anyWord('kind'),
  },
  InterviewKit: {
    createdAt: interviewKit.within('createdAt'),
    updatedAt: interviewKit.within('updatedAt'),
    job: interviewKit.anyId('jobId', 'Job'),
    jobInterview: interviewKit.anyId('jobInterviewId', 'JobInterview'),
  },
  ScorecardQuestion: {
    createdAt: scorecardQuestion.within('createdAt'),
    updatedAt: scorecardQuestion.within('updatedAt'),
    kit: scorecardQuestion.anyId('kitId', 'InterviewKit'),
    isActive: scorecardQuestion.flag('isActive'),
  },
  CandidateAttribute: {
    createdAt: candidateAttribute.within('createdAt'),
    updatedAt: candidateAttribute.within('updatedAt'),
    job: candidateAttribute.anyId('jobId', 'Job'),
    isActive: candidateAttribute.flag('isActive'),
  },
  ApprovalFlow: {
    createdAt: approvalFlow.within('createdAt'),
    updatedAt: approvalFlow.within('updatedAt'),
    job: approvalFlow.anyId('jobId', 'Job'),
    offer: approvalFlow.anyId('offerId', 'Offer'),
    kind: approvalFlow.anyWord('kind'),
  },
  ProspectDetail: {
    createdAt: prospectDetail.within('createdAt'),
    updatedAt: prospectDetail.within('updatedAt'),
    application: prospectDetail.anyId('applicationId', 'Application'),
    pool: prospectDetail.anyId('poolId', 'ProspectPool'),
    stage: prospectDetail.anyId('stageId', 'ProspectPoolStage'),
    owner: prospectDetail.anyId('ownerId', 'User'),
    department: prospectDetail.anyId('departmentId', 'Department'),
    office: prospectDetail.anyId('officeId', 'Office'),
  },
  ProspectPool: {
    createdAt: prospectPool.within('createdAt'),
    updatedAt: prospectPool.within('updatedAt'),
    department: prospectPool.anyId('departmentIds', 'Department'),
    office: prospectPool.anyId('officeIds', 'Office'),
    job: prospectPool.anyId('jobIds', 'Job'),
    isActive: prospectPool.flag('isActive'),
  },
  ProspectPoolStage: {
    createdAt: prospectPoolStage.within('createdAt'),
    updatedAt: prospectPoolStage.within('updatedAt'),
    pool: prospectPoolStage.anyId('poolId', 'ProspectPool'),
  },
  HiringProcess: { isActive: hiringProcess.flag('isActive') },
};
