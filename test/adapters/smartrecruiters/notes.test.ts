import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSmartRecruiters } from '../../../src/sandbox/smartrecruiters/index.ts';
import { readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, connectTo, openAccount } from '../support/test-account.ts';
import { smartRecruitersSubject } from './subject.ts';

let account: Account;
let seen = 0;
/** Requests of the current case. */
const requests = () => account.sandbox.requests.slice(seen);

beforeAll(async () => {
  account = await openAccount(smartRecruitersSubject);
});
afterEach(() => {
  seen = account.sandbox.requests.length;
  account.sandbox.behave();
});
afterAll(() => account[Symbol.asyncDispose]());

const dataset = () => account.sandbox.dataset;
const idOf = (key: number) => account.view.remoteId('Candidate', key);

describe('notes', () => {
  const candidate = () => idOf(1);
  const message = {
    content: 'Hello',
    createdOn: '2025-03-01T10:00:00.000Z',
    visibility: 'EVERYONE',
    authorId: 'u',
  };

  async function notesOf(body: unknown, headers: Readonly<Record<string, string>> = {}) {
    account.sandbox.misbehave({ path: '/messages', status: 200, body: JSON.stringify(body), headers });
    const [read] = await readAll(account, 'Candidate', [candidate()], ['noteIds']);
    account.sandbox.behave();
    account.sandbox.misbehave({ path: '/messages', status: 200, body: JSON.stringify(body) });
    return readAll(account, 'Note', read?.noteIds ?? [], ['body', 'visibility', 'applicationId']);
  }

  it.each([
    ['a bare list', [message]],
    ['`content`', { content: [message] }],
    ['a single message', message],
  ])('are read from %s', async (_what, body) => {
    const notes = await notesOf(body);
    expect(notes).toMatchObject([{ body: 'Hello', visibility: 'PUBLIC', candidateId: candidate() }]);
  });

  it('with the same content, author and time are one', async () => {
    expect(await notesOf([message, { ...message }])).toHaveLength(1);
    expect(await notesOf([message, { ...message, content: 'Hello.' }])).toHaveLength(2);
  });

  it.each([
    ['one job', { applications: [{ candidateId: 'c', jobId: 'j' }] }, 'j'],
    ['two jobs', { applications: [{ jobId: 'j' }, { jobId: 'k' }] }, null],
    ['no job', { applications: [] }, null],
    ['ids in place of objects', { applications: ['0b6c'] }, null],
    ['a UUID in place of a job', { applications: [{ id: '0b6c' }] }, null],
    ['a job id that would change the path', { applications: [{ jobId: '../j' }] }, null],
    ['something else', 'x', null],
    ['nothing', undefined, null],
  ])('belong to an application only if the context names one: %s', async (_what, context, jobId) => {
    const [note] = await notesOf([{ ...message, context }]);
    expect(note).toMatchObject({ applicationId: jobId && `${candidate()}:${jobId}` });
  });

  it.each(['', 'UNHEARD_OF', null])('have an unknown visibility: %j', async (visibility) => {
    expect(await notesOf([{ ...message, visibility }])).toMatchObject([{ visibility: 'UNKNOWN' }]);
  });

  describe('on several pages', () => {
    const many = 230;
    const datasetOfNotes = () => {
      const { notes, ...rest } = smartRecruitersSubject.dataset;
      const [note] = notes;
      const all = Array.from({ length: many }, (_, index) => ({
        ...note,
        key: index + 1,
        candidate: 1,
        body: `${index}`,
      }));
      return { ...rest, notes: note === undefined ? [] : all.map((each) => ({ ...note, ...each })) };
    };

    it.each([true, false])(
      'are read to the end, with one call for each page (empty last page: %s)',
      async (emptyLastPage) => {
        const options = { dataset: datasetOfNotes(), rateLimit: null, emptyLastPage };
        await using other = connectTo(await startSmartRecruiters(options), smartRecruitersSubject);
        const [read] = await readAll(other, 'Candidate', [other.view.remoteId('Candidate', 1)], ['noteIds']);
        expect(read?.noteIds).toHaveLength(many);
        expect(other.sandbox.requests.map(({ query }) => query.map(([name]) => name))).toEqual([
          ['candidateId', 'limit'],
          ['candidateId', 'limit', 'pageId'],
          ['candidateId', 'limit', 'pageId'],
        ]);
      },
    );

    it('are read once in a client request, for the list and for each note', async () => {
      const key = dataset().notes[0]?.candidate ?? 0;
      const scope = account.scope();
      const found = await readFields(account, 'Candidate', [idOf(key)], ['noteIds'], scope);
      const ids = [...found.values()].flatMap((each) => (each instanceof Error ? [] : (each.noteIds ?? [])));
      const notes = await readFields(account, 'Note', ids, ['body'], scope);
      expect(notes.size).toBe(ids.length);
      expect(requests()).toHaveLength(1);
    });

    it.each([
      ['</messages?candidateId=c&pageId=again>; rel="next"', 'leads in a circle from page to page'],
      [
        '<https://elsewhere.example.com/messages?pageId=2>; rel="next"',
        'names a next page that is none of its own',
      ],
      ['</messages?page=2>; rel="next"', 'names a next page that is none of its own'],
    ])('are an error if the next link is %s', async (link, message_) => {
      await expect(notesOf([message], { link })).rejects.toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: `smartrecruiters ${message_}`,
      });
    });
  });
});
