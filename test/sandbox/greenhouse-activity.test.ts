import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GreenhouseSandbox, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { type Client, createClient, type Row } from './greenhouse-client.ts';

let sandbox: GreenhouseSandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startGreenhouse({ rateLimit: null });
  client = await createClient(sandbox);
});

afterAll(() => sandbox.close());

async function listAll(path: string): Promise<Row[]> {
  return (await client.pages(`/v3/${path}${path.includes('?') ? '&' : '?'}per_page=500`)).flat();
}

async function wordsIn(path: string, column: string): Promise<unknown[]> {
  return [...new Set((await listAll(path)).map((row) => row[column]))];
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('posts', () => {
  it('omit deleted posts, also by id, unless active is false', async () => {
    const shown = await listAll('job_posts');
    const deleted = await listAll('job_posts?active=false');
    expect(deleted.length).toBeGreaterThan(3);
    expect(shown.length + deleted.length).toBe(sandbox.dataset.jobPosts.length);
    expect(await client.rows(`/v3/job_posts?ids=${idsOf(deleted).slice(0, 50).join(',')}`)).toEqual([]);
    expect(await listAll('job_posts?active=true')).toEqual(shown);

    const used = new Set((await listAll('applications')).map((row) => row.job_post_id));
    expect(used).toContain(null);
    expect(idsOf(deleted).some((id) => used.has(id))).toBe(true);
  });

  it('are live only on a live board', async () => {
    const live = new Set(idsOf(await listAll('job_boards?live=true')));
    const drafts = await listAll('job_boards?live=false');
    expect(drafts.map(({ status }) => status)).toEqual(['draft']);
    for (const { job_board_id } of await listAll('job_posts?live=true')) expect(live).toContain(job_board_id);
  });

  it('have questions with an answer type, and with options for select types', async () => {
    const questions = (await listAll('job_posts')).flatMap(
      (row) => row.questions as Record<string, unknown>[],
    );
    expect(new Set(questions.map(({ answer_type }) => answer_type))).toEqual(
      new Set([
        'short_text',
        'long_text',
        'boolean',
        'single_select',
        'multi_select',
        'attachment',
        'hidden',
      ]),
    );
    expect(questions.some(({ id }) => id === null)).toBe(true);
  });

  it('have pay in minor units, except the yen', async () => {
    const ranges = await listAll('pay_input_ranges');
    const byCurrency = new Map(ranges.map((row) => [row.currency_type, row]));
    expect(byCurrency.get('JPY')).toMatchObject({ min_cents: 6_200_000, max_cents: 9_800_000 });
    expect(byCurrency.get('GBP')).toMatchObject({ min_cents: 1_825, max_cents: 2_475 });
    expect(ranges.some((row) => row.min_cents === 0 && row.max_cents === 0)).toBe(true);
  });

  it('have locations of every type, and one without a selection', async () => {
    expect(new Set(await wordsIn('job_post_locations', 'type'))).toEqual(
      new Set(['free_text', 'office', 'custom_list', null]),
    );
  });
});

describe('interviews', () => {
  it('have every status, and an undocumented one', async () => {
    expect(new Set(await wordsIn('interviews', 'status'))).toEqual(
      new Set([
        ...['to_be_scheduled', 'scheduled', 'awaiting_feedback', 'complete', 'skipped', 'collect_feedback'],
        ...['to_be_sent', 'sent', 'received', 'rescheduling'],
      ]),
    );
  });

  it('have no times if they are all-day, and time filters do not match them', async () => {
    const whole = await listAll('interviews?all_day_start_on=gte|2023-01-01');
    expect(whole.length).toBeGreaterThan(5);
    for (const { starts_at, ends_at } of whole) expect([starts_at, ends_at]).toEqual([null, null]);
    const timed = new Set(idsOf(await listAll('interviews?starts_at=gte|2023-01-01')));
    expect(idsOf(whole).filter((id) => timed.has(id))).toEqual([]);
  });

  it('have external guests and an undocumented reply', async () => {
    const interviewers = await listAll('interviewers');
    const guests = interviewers.filter(({ user_id }) => user_id === null);
    expect(guests.length).toBeGreaterThan(10);
    for (const { email, scorecard_id } of guests)
      expect([typeof email, scorecard_id]).toEqual(['string', null]);
    expect(await wordsIn('interviewers', 'response_status')).toEqual(
      expect.arrayContaining(['needs_action', 'accepted', 'tentative', 'declined', 'delegated', null]),
    );
  });
});

describe('scorecards', () => {
  it('have other rating words than their attributes', async () => {
    expect(new Set(await wordsIn('scorecards', 'candidate_rating'))).toEqual(
      new Set(['strong_no', 'no', 'yes', 'strong_yes', 'no_decision', 'lean_yes', null]),
    );
    expect(new Set(await wordsIn('scorecard_candidate_attributes', 'candidate_attribute_rating'))).toEqual(
      new Set(['definitely_not', 'no', 'mixed', 'yes', 'strong_yes', 'no_decision', 'exceptional']),
    );
  });

  it('include drafts, which the filter submitted_at never matches', async () => {
    const drafts = await listAll('scorecards?status=draft');
    expect(drafts.length).toBeGreaterThan(50);
    expect((await listAll('scorecards?submitted_at=gte|2023-01-01')).length + drafts.length).toBe(
      sandbox.dataset.scorecards.length,
    );
  });

  it('have one interviewer each, and sometimes another submitter', async () => {
    const ids = (await listAll('interviewers')).map((row) => row.scorecard_id).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const rows = await listAll('scorecards');
    expect(rows.some((row) => row.submitter_id !== row.interviewer_id)).toBe(true);
    expect(rows.some((row) => row.candidate_rating === null && row.status === 'complete')).toBe(true);
  });
});

describe('files and notes', () => {
  it('have all ten types of files, all thirteen types of notes, and an undocumented one', async () => {
    expect(await wordsIn('attachments', 'type')).toHaveLength(10);
    expect(await wordsIn('notes', 'type')).toHaveLength(14);
    expect(new Set(await wordsIn('notes', 'visibility'))).toEqual(
      new Set(['publicly_visible', 'privately_visible', 'admin_only_visible', null]),
    );
  });

  it('have service accounts as authors, or none if the system wrote the note', async () => {
    const notes = await listAll('notes');
    const listed = new Set<unknown>(idsOf(await listAll('users')));
    const hidden = notes.filter(({ user_id }) => user_id !== null && !listed.has(user_id));
    expect(hidden.length).toBeGreaterThan(10);
    expect(notes.some(({ user_id }) => user_id === null)).toBe(true);
    expect(notes.some(({ application_id }) => application_id === null)).toBe(true);
  });

  it('have senders and recipients as one text, and email_cc as a list', async () => {
    const emails = await listAll('notes?type=EMAIL');
    expect(
      emails.every(({ email_from, subject }) => typeof email_from === 'string' && subject !== null),
    ).toBe(true);
    expect(emails.some(({ email_to }) => String(email_to).includes(', '))).toBe(true);
    expect(emails.some(({ email_cc }) => Array.isArray(email_cc) && email_cc.length === 2)).toBe(true);
    const files = emails.flatMap((row) => row.email_attachment_file_names as (string | null)[]);
    expect(files).toContain(null);
  });

  it('tag mentioned users', async () => {
    const notes = await listAll('notes');
    const tagged = notes.find(({ body, body_with_tags }) => body !== body_with_tags);
    expect(tagged?.body_with_tags).toMatch(/@\[.+\]\(user:\d+\)/);
  });
});

describe('approvals', () => {
  it('of offers do not match job_ids', async () => {
    const flows = await listAll('approval_flows?approval_type=offer_candidate');
    const jobs = [...new Set(flows.map(({ job_id }) => job_id))].slice(0, 50);
    const found = await listAll(`approval_flows?job_ids=${jobs.join(',')}`);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ approval_type }) => approval_type))).not.toContain('offer_candidate');
    expect(flows.some(({ offer_id }) => offer_id === null)).toBe(true);
  });

  it('refuse invalid job ids', async () => {
    expect((await client.get('/v3/approval_flows?job_ids=one')).status).toBe(422);
  });

  it('have every status of approvers, and flows that are not requested', async () => {
    expect(new Set(await wordsIn('approvers', 'status'))).toEqual(
      new Set(['waiting', 'due', 'approved', 'rejected']),
    );
    expect(new Set(await wordsIn('approval_flows', 'approval_status'))).toEqual(
      new Set(['pending', 'approved', 'rejected', null]),
    );
  });
});

describe('demographic data', () => {
  it('has questions and options mostly without timestamps, and no filter for them', async () => {
    for (const path of ['demographic_questions', 'demographic_answer_options']) {
      const rows = await listAll(path);
      const dated = rows.filter(({ created_at }) => typeof created_at === 'string');
      expect(dated.length).toBeGreaterThan(rows.length / 4);
      expect(dated.length).toBeLessThan(rows.length / 2);
      for (const { created_at, updated_at } of rows)
        expect(typeof updated_at).toBe(created_at === null ? 'object' : 'string');
      expect((await client.get(`/v3/${path}?updated_at=gte|2025-01-01`)).status).toBe(422);
    }
  });

  it('has declined, skipped and free-text answers', async () => {
    const declined = new Set<unknown>(
      idsOf((await listAll('demographic_answer_options')).filter((row) => row.decline_to_answer === true)),
    );
    const answers = await listAll('demographic_answers');
    const kinds = answers.map((row) =>
      [row.demographic_answer_option_id === null, row.free_form_text === null].join(),
    );
    expect(new Set(kinds)).toEqual(new Set(['true,true', 'true,false', 'false,true', 'false,false']));
    expect(answers.some((row) => declined.has(row.demographic_answer_option_id))).toBe(true);
  });

  it('treats a question set as enabled if the value is null', async () => {
    expect(await listAll('demographic_question_sets?enabled=true')).toHaveLength(3);
    expect(await listAll('demographic_question_sets?enabled=false')).toHaveLength(1);
  });

  it('has EEOC responses that are blank, with null answers, and with empty answers', async () => {
    const rows = await listAll('eeoc');
    const answersOf = ({ gender, race, veteran_status, disability_status }: Row) => [
      ...[gender, race, veteran_status, disability_status],
    ];
    expect(rows.some((row) => answersOf(row).every((answer) => answer === null))).toBe(true);
    expect(rows.some(({ gender, race }) => gender === null && race !== null)).toBe(true);
    expect(rows.flatMap(answersOf)).toContainEqual({ id: null, description: null });
  });
});

describe('the account', () => {
  it('filters users by interviewer tags, which users have with their names', async () => {
    const [tag] = await client.rows('/v3/interviewer_tags');
    const users = await listAll(`users?interviewer_tag_ids=${tag?.id}`);
    expect(users.length).toBeGreaterThan(0);
    for (const { interviewer_tags } of users)
      expect(interviewer_tags).toContainEqual({ id: tag?.id, name: tag?.name });
  });

  it('has referrers who are not users, and no job permissions of site admins', async () => {
    expect(await wordsIn('referrers', 'user_id')).toContain(null);
    const admins = new Set<unknown>(
      idsOf((await listAll('users')).filter(({ site_admin }) => site_admin === true)),
    );
    const permitted = await listAll('user_job_permissions');
    expect(permitted.filter(({ user_id }) => admins.has(user_id))).toEqual([]);
  });

  it('defines custom fields without values, some of them archived or masked', async () => {
    const types = await wordsIn('custom_fields', 'value_type');
    expect(types).toEqual(expect.arrayContaining(['currency_range', 'rich_text', 'short_text_hris']));
    expect(await wordsIn('custom_fields', 'active')).toEqual(expect.arrayContaining([true, false, null]));
  });

  it('filters users and openings by a custom field option', async () => {
    const { users, jobs } = sandbox.dataset;
    const carriers = [
      ['User', 'users', 'interview_languages', users.filter((user) => !user.isServiceAccount)],
      ['Opening', 'openings', 'opening_reason', jobs.flatMap(({ openings }) => openings)],
    ] as const;
    for (const [type, path, fieldKey, all] of carriers) {
      const options = await listAll(`custom_field_options?custom_field_key=${fieldKey}`);
      expect(options).toHaveLength(3);
      for (const { id, name } of options) {
        const chosen = [...all].filter(({ customFields }) =>
          customFields.some(({ key, value }) => key === fieldKey && [value].flat().includes(String(name))),
        );
        expect(chosen.length).toBeGreaterThan(0);
        expect(idsOf(await listAll(`${path}?custom_field_option_id=${id}`)).toSorted()).toEqual(
          chosen.map(({ key }) => Number(sandbox.remoteId(type, key))).toSorted(),
        );
      }
    }
  });

  it('defines options for values that are added later', async () => {
    const own = await startGreenhouse({ rateLimit: null });
    const [candidate] = own.dataset.candidates;
    if (candidate === undefined) throw new Error('There is no candidate.');
    const field = {
      key: 'notice_period',
      label: 'Notice Period',
      kind: 'OPTION',
      value: 'One year',
    } as const;
    own.dataset.candidates.push({ ...candidate, key: 9_001, tags: ['brand new'], customFields: [field] });
    const reader = await createClient(own);
    const options = await reader.rows('/v3/custom_field_options?custom_field_key=notice_period');
    const option = options.find(({ name }) => name === 'One year');
    const found = await reader.rows(`/v3/candidates?custom_field_option_id=${option?.id}`);
    expect(idsOf(found)).toEqual([Number(own.remoteId('Candidate', 9_001))]);
    expect((await reader.rows('/v3/candidate_tags')).map(({ name }) => name)).toContain('brand new');
    await own.close();
  });

  it.each([
    ['JobPost', 'job_posts'],
    ['JobBoard', 'job_boards'],
    ['UserRole', 'user_roles'],
    ['Referrer', 'referrers'],
    ['CloseReason', 'close_reasons'],
    ['Tag', 'candidate_tags'],
    ['ProspectPool', 'prospect_pools'],
    ['JobInterview', 'job_interviews'],
    ['Interview', 'interviews'],
    ['Scorecard', 'scorecards'],
    ['Attachment', 'attachments'],
    ['DemographicQuestionSet', 'demographic_question_sets'],
    ['DemographicQuestion', 'demographic_questions'],
    ['DemographicAnswerOption', 'demographic_answer_options'],
    ['DemographicAnswer', 'demographic_answers'],
    ['ApprovalFlow', 'approval_flows'],
    ['CustomField', 'custom_fields'],
  ] as const)('knows the id of a %s', async (type, path) => {
    const id = sandbox.remoteId(type, 1);
    expect(idsOf(await client.rows(`/v3/${path}?ids=${id}`))).toEqual([Number(id)]);
  });
});
