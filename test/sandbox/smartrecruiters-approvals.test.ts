import { afterEach, describe, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { ask, readList, readRow } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
const unknownId = '00000000-0000-4000-8000-00000000dead';
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

function pathOf(application: number): string {
  const [candidate, job] = sandbox.remoteId('Application', application).split(':');
  return `/candidates/${candidate}/jobs/${job}`;
}

function userId(key: number | null): string {
  return sandbox.remoteId('User', key ?? 0);
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The data set has no such record.');
  return item;
}

describe('approvals', () => {
  const base = '/approvals-api/v201910/approvals';

  it('are listed while pending, in pages of 100', async () => {
    const own = createDataset(smartRecruitersProfile);
    const pending = own.approvalFlows.filter(({ state }) => state === 'PENDING');
    for (let key = 9_000; key < 9_150; key += 1) own.approvalFlows.push({ ...found(pending[0]), key });
    await start({ dataset: own });
    const first = await readList(sandbox, base);
    const page = `${base}?pageId=${encodeURIComponent(first.nextPageId ?? '')}`;
    const second = await readList(sandbox, page);

    expect([first.content.length, second.content.length]).toEqual([100, 50 + pending.length]);
    expect(second).not.toHaveProperty('nextPageId');
    expect(first).not.toHaveProperty('totalFound');
    expect(new Set([...first.content, ...second.content].map(({ id }) => id)).size).toBe(
      150 + pending.length,
    );
  });

  it('have a subject, steps and decisions', async () => {
    await start();
    const flow = found(
      dataset.approvalFlows.find(({ groups, state }) => state === 'APPROVED' && groups.length > 1),
    );
    const row = await readRow(sandbox, `${base}/${sandbox.remoteId('ApprovalFlow', flow.key)}`);

    expect(Object.keys(row).toSorted()).toEqual(['decisionMode', 'id', 'status', 'steps', 'subject', 'type']);
    expect(row).toMatchObject({
      type: flow.isSequential ? 'sequential' : 'parallel',
      status: 'APPROVED',
      steps: flow.groups.map(({ approvers }) => ({
        status: 'APPROVED',
        approvers: approvers.map(({ user, state, resolvedAt }) => ({
          id: userId(user),
          decision: state === 'APPROVED' ? 'APPROVED' : 'PENDING',
          ...(resolvedAt === null ? {} : { decidedOn: resolvedAt }),
        })),
      })),
    });
  });

  it('need all or any approvers of a step, and any in sequential flows', async () => {
    await start();
    const modes = new Set<unknown>();
    for (const { key, state, groups } of dataset.approvalFlows) {
      if (state === null) continue;
      const { type, decisionMode } = await readRow(
        sandbox,
        `${base}/${sandbox.remoteId('ApprovalFlow', key)}`,
      );
      modes.add(`${type} ${decisionMode}`);
      for (const { needed, approvers } of groups)
        expect(needed).toBe(decisionMode === 'all' ? approvers.length : 1);
    }
    expect([...modes].toSorted()).toEqual(['parallel all', 'parallel any', 'sequential any']);
  });

  it('skip undecided steps after a rejection', async () => {
    await start();
    const words = new Set<unknown>();
    for (const { key, state } of dataset.approvalFlows) {
      if (state !== 'REJECTED') continue;
      const row = await readRow(sandbox, `${base}/${sandbox.remoteId('ApprovalFlow', key)}`);
      const { steps } = row as { steps: readonly { status: string }[] };
      for (const { status } of steps) words.add(status);
    }
    expect([...words].toSorted()).toEqual(['APPROVED', 'REJECTED', 'SKIPPED']);
  });

  it('have no comments', async () => {
    await start();
    const { key } = found(dataset.approvalFlows.find(({ state }) => state === 'PENDING'));
    const path = `${base}/${sandbox.remoteId('ApprovalFlow', key)}/comments`;
    expect(await readRow(sandbox, path)).toEqual({ content: [] });
  });

  it('are named by the job, with the salary range', async () => {
    await start();
    const { key, job } = found(
      dataset.approvalFlows.find(
        (flow) => flow.kind === 'OPEN_JOB' && flow.state !== null && flow.job % 2 === 0,
      ),
    );
    expect(await readRow(sandbox, `/jobs/${sandbox.remoteId('Job', job)}/approvals/latest`)).toEqual({
      approvalRequestId: sandbox.remoteId('ApprovalFlow', key),
      positions: [],
      salaryRange: { min: 50_000, max: 70_000.5, currency: 'EUR' },
    });
  });

  it('are returned in full below an offer', async () => {
    await start();
    const flow = found(dataset.approvalFlows.find(({ offer }) => offer !== null));
    const offer = found(dataset.offers.find(({ key }) => key === flow.offer));
    const id = sandbox.remoteId('Offer', offer.key);
    expect(
      await readRow(sandbox, `${pathOf(offer.application)}/offers/${id}/approvals/latest`),
    ).toMatchObject({ id: sandbox.remoteId('ApprovalFlow', flow.key), subject: { id, type: 'offer' } });
  });

  it('have a separate error code for each reason', async () => {
    await start({ hiddenJobs: new Set([2]) });
    const idOf = sandbox.remoteId;
    const flows = dataset.approvalFlows;
    const free = found(
      dataset.jobs.find(
        ({ key }) =>
          !flows.some((flow) => flow.kind === 'OPEN_JOB' && flow.job === key && flow.state !== null),
      ),
    );
    const plain = found(
      dataset.offers.find(
        ({ key, application }) =>
          !flows.some(({ offer }) => offer === key) &&
          dataset.applications.some((each) => each.key === application && each.job !== 2),
      ),
    );
    const offers = `${pathOf(plain.application)}/offers`;
    const defaultValue = found(flows.find(({ state }) => state === null));
    const answers = [
      [`${base}/${unknownId}`, 404, 'APPROVAL_REQUEST_NOT_FOUND'],
      [`${base}/${unknownId}/comments`, 404, 'APPROVAL_REQUEST_NOT_FOUND'],
      [`${base}/${idOf('ApprovalFlow', defaultValue.key)}`, 404, 'APPROVAL_REQUEST_NOT_FOUND'],
      [`${base}?pageId=x`, 400, 'INVALID_PAGE_ID'],
      [`/jobs/${idOf('Job', 2)}/approvals/latest`, 403, 'NO_ACCESS_TO_APPROVALS'],
      [`/jobs/${idOf('Job', free.key)}/approvals/latest`, 404, 'APPROVALS_NOT_FOUND'],
      [`${offers}/${idOf('Offer', plain.key)}/approvals/latest`, 404, 'APPROVALS_NOT_FOUND'],
      [`${offers}/${unknownId}/approvals/latest`, 404, 'OFFERS_NOT_FOUND'],
    ] as const;
    for (const [path, status, code] of answers)
      expect([path, await ask(sandbox, path)]).toMatchObject([
        path,
        { status, body: { errors: [{ code }] } },
      ]);

    await sandbox.close();
    await start({ isAdmin: false });
    expect((await ask(sandbox, `/jobs/${idOf('Job', 1)}/approvals/latest`)).body).toMatchObject({
      errors: [{ code: 'NO_ACCESS_TO_APPROVALS' }],
    });
  });
});
