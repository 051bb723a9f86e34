import * as z from 'zod';
import type { Limit } from '../../http/http.ts';
import type { Adapter, Credential } from '../adapter.ts';
import { createClientCredentialsAuth, openConnection } from '../connection.ts';
import { address, defineProvider, secret } from '../provider.ts';
import { type Api, createApi } from './api.ts';
import { applications } from './applications.ts';
import { approvalFlows } from './approvals.ts';
import { candidates } from './candidates.ts';
import { createCredential } from './credential.ts';
import { customFieldDefinitions } from './custom-fields.ts';
import {
  demographicAnswerOptions,
  demographicAnswerTable,
  demographicQuestionSets,
  demographicQuestions,
  eeocTable,
} from './diversity.ts';
import { interviews, stageEventTable } from './evaluation.ts';
import { openingTable, stageTable } from './job-tables.ts';
import { jobs } from './jobs.ts';
import { offers } from './offers.ts';
import {
  closeReasons,
  customFieldOptions,
  departments,
  offices,
  referrers,
  rejectionReasons,
  sources,
  tags,
  userRoles,
} from './organization.ts';
import { attachmentTable, jobNoteTable, noteTable } from './paper.ts';
import { payInputs } from './pay.ts';
import {
  attributeTable,
  interviewKits,
  jobInterviews,
  scorecardQuestionOptions,
  scorecardQuestions,
} from './plan.ts';
import { boardLocations, jobBoards, jobPosts } from './posting.ts';
import { prospectDetailTable, prospectPoolStageTable, prospectPools } from './prospects.ts';
import { toRefusal } from './refusal.ts';
import { fieldNotes } from './remarks.ts';
import { scorecards } from './scorecards.ts';
import { createTable } from './table.ts';
import { users } from './users.ts';

const title = 'Greenhouse';

const aUser = 'must be the number of a user';

const settings = z.strictObject({
  url: address('https://harvest.greenhouse.io').describe('Where Harvest v3 is.'),
  auth: z.strictObject({
    type: z.literal('client_credentials'),
    tokenUrl: address('https://auth.greenhouse.io/token').describe('Where tokens are issued.'),
    clientId: secret.describe('Of the credential made in Greenhouse.'),
    clientSecret: secret.describe('Of the same credential.'),
    userId: z
      .union([z.int(aUser).positive(aUser), z.string().regex(/^\d+$/, aUser)], aUser)
      .optional()
      .describe(
        'The Greenhouse user to act as, a site admin; the credential’s own service user where left out.',
      ),
  }),
});

/**
 * 150 requests in windows that begin at multiples of 30 seconds, where the headers do not say otherwise:
 * harvestdocs.greenhouse.io/docs/api-rate-limiting (read 2026-11-22).
 */
const limits: readonly Limit[] = [
  {
    kind: 'window',
    path: null,
    requests: 150,
    windowMs: 30_000,
    headers: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
  },
];

export const greenhouse = defineProvider({
  name: 'greenhouse',
  title,
  settings,
  environment: [
    {
      type: 'client_credentials',
      variables: {
        clientId: 'GREENHOUSE_CLIENT_ID',
        clientSecret: 'GREENHOUSE_CLIENT_SECRET',
        userId: 'GREENHOUSE_USER_ID',
      },
    },
  ],

  open: ({ url, auth }) => ({
    host: new URL(url).host,
    connect(options) {
      const pair = `${encodeURIComponent(auth.clientId)}:${encodeURIComponent(auth.clientSecret)}`;
      const userId = auth.userId === undefined ? null : String(auth.userId);
      const endpoint = {
        url: new URL(auth.tokenUrl),
        headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
        form: userId === null ? [] : [['sub', userId] as const],
      };
      const upstream = {
        baseUrl: new URL(url),
        auth: createClientCredentialsAuth(options, endpoint),
        limits,
        toRefusal,
      };
      return openConnection(options, upstream, ({ http, contract, baseUrl, scopes }) => {
        const api = createApi(http, contract, baseUrl, scopes);
        return createAdapter(api, createCredential(api, scopes, userId));
      });
    },
  }),
});

function createAdapter(api: Api, credential: Credential): Adapter {
  return {
    credential,
    fieldNotes,
    resources: {
      Candidate: candidates(api),
      Application: applications(api),
      Job: jobs(api),
      Offer: offers(api),
      User: users(api),
      Department: departments(api),
      Office: offices(api),
      Source: sources(api),
      RejectionReason: rejectionReasons(api),
      Stage: createTable(api, stageTable),
      Opening: createTable(api, openingTable),
      Note: createTable(api, noteTable),
      JobPost: jobPosts(api),
      JobBoard: jobBoards(api),
      PayInput: payInputs(api),
      StageEvent: createTable(api, stageEventTable),
      Interview: interviews(api),
      Scorecard: scorecards(api),
      Attachment: createTable(api, attachmentTable),
      CustomField: customFieldDefinitions(api),
      DemographicQuestionSet: demographicQuestionSets(api),
      DemographicQuestion: demographicQuestions(api),
      DemographicAnswerOption: demographicAnswerOptions(api),
      DemographicAnswer: createTable(api, demographicAnswerTable),
      EeocResponse: createTable(api, eeocTable),
      UserRole: userRoles(api),
      CloseReason: closeReasons(api),
      Referrer: referrers(api),
      BoardLocation: boardLocations(api),
      CustomFieldOption: customFieldOptions(api),
      Tag: tags(api),
      JobNote: createTable(api, jobNoteTable),
      JobInterview: jobInterviews(api),
      InterviewKit: interviewKits(api),
      ScorecardQuestion: scorecardQuestions(api),
      ScorecardQuestionOption: scorecardQuestionOptions(api),
      CandidateAttribute: createTable(api, attributeTable),
      ApprovalFlow: approvalFlows(api),
      ProspectDetail: createTable(api, prospectDetailTable),
      ProspectPool: prospectPools(api),
      ProspectPoolStage: createTable(api, prospectPoolStageTable),
    },
  };
}
