import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toExpiry } from '../../src/adapters/greenhouse/mapping/link-expiry.ts';
import { greenhouseSubject } from './greenhouse-subject.ts';
import { readAll, readFields } from './support/adapter-reads.ts';
import { type Account, openAccount } from './support/test-account.ts';

let account: Account;
let seen = 0;
/** The requests of the current test. */
const requests = () => account.sandbox.requests.slice(seen);

beforeAll(async () => {
  account = await openAccount(greenhouseSubject);
});
afterEach(() => {
  seen = account.sandbox.requests.length;
  account.sandbox.behave();
});
afterAll(() => account[Symbol.asyncDispose]());

const dataset = () => account.sandbox.dataset;

/** Changes all rows of the list at this path. */
function rewrite(path: string, change: (row: object, index: number) => object): void {
  account.sandbox.misbehave({ path, rewrite: (body) => (Array.isArray(body) ? body.map(change) : body) });
}

/** The number of ids in each request for this path. */
const batchSizes = (path: string, filter: string) =>
  requests()
    .filter((request) => request.path === path)
    .map(({ query }) => query.find(([name]) => name === filter)?.[1].split(',').length);

it.each([
  ['Candidate', 'educations', '/v3/candidate_educations', 'candidate_id'],
  ['Candidate', 'attachmentIds', '/v3/attachments', 'candidate_id'],
  ['Candidate', 'appliedTagIds', '/v3/applied_candidate_tags', 'candidate_id'],
  ['Job', 'hiringTeam', '/v3/job_owners', 'job_id'],
] as const)('rejects rows of a %s that was not requested: %s', async (type, field, path, parent) => {
  const id = account.sandbox.remoteId(type, 1);
  const other = Number(account.sandbox.remoteId(type, 2));
  account.sandbox.misbehave({ path, rewrite: () => [{ id: 1, [parent]: other }] });
  const found = await readFields(account, type, [id], [field]);
  expect(found.get(id)).toMatchObject({
    code: 'UPSTREAM_CONTRACT',
    message: `greenhouse answered in another shape: $[0].${parent} is not an id that was asked for`,
  });
});

describe('the expiry time of a link', () => {
  it.each([
    ['https://files.example.com/f?expires=1795858164606&signature=x', '2026-11-28T09:29:24.606Z'],
    ['https://files.example.com/f?Expires=1795858164&Signature=x', '2026-11-28T09:29:24.000Z'],
    [
      'https://b.s3.amazonaws.com/f?X-Amz-Date=20261121T084924Z&X-Amz-Expires=604800&X-Amz-Signature=x',
      '2026-11-28T08:49:24.000Z',
    ],
    ['https://b.s3.amazonaws.com/f?X-Amz-Date=20261399T084924Z&X-Amz-Expires=604800', null],
    ['https://b.s3.amazonaws.com/f?X-Amz-Date=20261121T084924Z', null],
    ['https://b.s3.amazonaws.com/f?X-Amz-Expires=604800', null],
    ['https://files.example.com/f?expires=tomorrow', null],
    ['https://files.example.com/f?expires=-1', null],
    ['https://files.example.com/f?expires=999999999999999', null],
    ['https://files.example.com/f', null],
    ['/f?expires=1795858164', null],
    ['https://[', null],
    ['', null],
    [null, null],
  ])('is read from %s as %s', (link, expiresAt) => {
    expect(toExpiry(link)).toBe(expiresAt);
  });
});

describe('the approvals of a job', () => {
  const jobIds = () => dataset().jobs.map(({ key }) => account.sandbox.remoteId('Job', key));

  it('leave out those of its offers, whether the provider lists these or not', async () => {
    const flowsOfJobs = async () =>
      (await readAll(account, 'Job', jobIds(), ['approvalFlowIds'])).flatMap(
        ({ approvalFlowIds = [] }) => approvalFlowIds,
      );
    expect((await flowsOfJobs()).length).toBeGreaterThan(10);
    rewrite('/v3/approval_flows', (row) => ({ ...row, approval_type: 'offer_candidate' }));
    expect(await flowsOfJobs()).toEqual([]);
    account.sandbox.behave();
    rewrite('/v3/approval_flows', (row) => ({ ...row, offer_id: 20_000_001_002 }));
    expect(await flowsOfJobs()).toEqual([]);
  });

  it('request the approvers of fifty groups in one call', async () => {
    const ids = dataset()
      .approvalFlows.slice(0, 50)
      .map(({ key }) => account.sandbox.remoteId('ApprovalFlow', key));
    const groups = dataset()
      .approvalFlows.slice(0, 50)
      .flatMap((flow) => flow.groups).length;
    await readAll(account, 'ApprovalFlow', ids, ['steps']);
    expect(groups).toBeGreaterThan(100);
    expect(batchSizes('/v3/approver_groups', 'approval_flow_ids')).toEqual([50]);
    const sizes = batchSizes('/v3/approvers', 'approver_group_ids').map((size) => size ?? 0);
    expect(sizes.length).toBe(Math.ceil(groups / 50));
    expect(Math.max(...sizes)).toBe(50);
  });

  it('are UNKNOWN for words that are not in the table', async () => {
    rewrite('/v3/approval_flows', (row) => ({
      ...row,
      approval_status: 'paused',
      approval_type: 'new_kind',
    }));
    rewrite('/v3/approvers', (row) => ({ ...row, status: 'asleep' }));
    const [flow] = dataset().approvalFlows;
    const id = account.sandbox.remoteId('ApprovalFlow', flow?.key ?? 0);
    const [read] = await readAll(account, 'ApprovalFlow', [id], ['kind', 'state', 'remoteState', 'steps']);
    expect(read).toMatchObject({ kind: 'UNKNOWN', state: 'UNKNOWN', remoteState: 'paused' });
    expect(read?.steps?.[0]?.approvers[0]).toMatchObject({ state: 'UNKNOWN', remoteState: 'asleep' });
  });
});

describe('the answers of a scorecard', () => {
  const scorecards = () => dataset().scorecards.filter(({ answers }) => answers.length > 0);
  const mayHaveChoices = ({ text, isYes }: { text: string | null; isYes: boolean | null }) =>
    (text === null || text === '') && isYes === null;

  it('have their choices requested only if they have no other value, fifty in a call', async () => {
    const some = scorecards().slice(0, 50);
    const ids = some.map(({ key }) => account.sandbox.remoteId('Scorecard', key));
    const withChoices = some.flatMap(({ answers }) => answers.filter(mayHaveChoices)).length;
    await readAll(account, 'Scorecard', ids, ['answers']);
    expect(batchSizes('/v3/scorecard_question_answers', 'scorecard_ids')).toEqual([ids.length]);
    const sizes = batchSizes('/v3/scorecard_question_answer_options', 'scorecard_question_answer_ids');
    expect(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)).toBe(withChoices);
    expect(Math.max(...sizes.map((size) => size ?? 0))).toBeLessThanOrEqual(50);
  });

  it('have their choices also if the provider has an empty text beside them', async () => {
    const chosen = scorecards().find(({ answers }) => answers.some((answer) => answer.chosen.length > 0));
    const id = account.sandbox.remoteId('Scorecard', chosen?.key ?? 0);
    const before = await readAll(account, 'Scorecard', [id], ['answers']);
    rewrite('/v3/scorecard_question_answers', (row) => ({ ...row, answer: '' }));
    const after = await readAll(account, 'Scorecard', [id], ['answers']);
    const optionsOf = (read: typeof before) => read[0]?.answers?.map(({ optionIds }) => optionIds);
    expect(optionsOf(after)).toEqual(optionsOf(before));
    expect(optionsOf(before)?.flat().length).toBeGreaterThan(0);
  });

  it('cost no call for choices if each of them has another value', async () => {
    const closed = scorecards().find(({ answers }) => !answers.some(mayHaveChoices));
    await readAll(
      account,
      'Scorecard',
      [account.sandbox.remoteId('Scorecard', closed?.key ?? 0)],
      ['answers'],
    );
    expect(requests().map(({ path }) => path)).toEqual(['/v3/scorecard_question_answers']);
  });
});

describe('the children of fifty-one parents', () => {
  it.each([
    ['Candidate', 'candidates', 'noteIds', '/v3/notes', 'candidate_ids'],
    ['Candidate', 'candidates', 'attachmentIds', '/v3/attachments', 'candidate_ids'],
    ['Candidate', 'candidates', 'appliedTagIds', '/v3/applied_candidate_tags', 'candidate_ids'],
    ['Application', 'applications', 'noteIds', '/v3/notes', 'application_ids'],
    ['Application', 'applications', 'prospectDetailId', '/v3/prospect_details', 'application_ids'],
    ['Job', 'jobs', 'interviewPlanIds', '/v3/job_interviews', 'job_ids'],
    ['Job', 'jobs', 'attributeIds', '/v3/job_candidate_attributes', 'job_ids'],
    ['Job', 'jobs', 'noteIds', '/v3/job_notes', 'job_ids'],
    ['Job', 'jobs', 'approvalFlowIds', '/v3/approval_flows', 'job_ids'],
    ['Offer', 'offers', 'approvalFlowIds', '/v3/approval_flows', 'offer_ids'],
    ['Scorecard', 'scorecards', 'ratings', '/v3/scorecard_candidate_attributes', 'scorecard_ids'],
  ] as const)('take two calls: %s (%s, %s)', async (type, facts, field, path, filter) => {
    const ids = dataset()
      [facts].slice(0, 51)
      .map(({ key }) => account.sandbox.remoteId(type, key));
    await readAll(account, type, ids, [field]);
    expect(batchSizes(path, filter).toSorted()).toEqual([1, 50]);
    expect(new Set(requests().map((request) => request.path))).toEqual(new Set([path]));
  });
});
