import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../support/clocks/fake-clock.ts';
import { describeAdapter } from '../contract/describe-adapter.ts';
import { listPage } from '../support/adapter-reads.ts';
import { openAccount } from '../support/test-account.ts';
import { openSmartRecruiters, smartRecruitersSubject } from './subject.ts';

describeAdapter('smartrecruiters', smartRecruitersSubject);

describe('an API key', () => {
  it('that is refused is an error without a retry', async () => {
    await using other = await openSmartRecruiters({ apiKey: 'another key' });
    await expect(listPage(other, 'Job')).rejects.toMatchObject({
      code: 'UPSTREAM_UNAUTHENTICATED',
      message: 'smartrecruiters refused the credential',
      status: 401,
    });
    expect(other.sandbox.requests).toHaveLength(1);
    expect(other.sandbox.tokenRequests).toEqual([]);
  });

  it('without the administrator role reads jobs, but neither offers nor the configuration', async () => {
    await using other = await openSmartRecruiters({ isAdmin: false });
    expect((await listPage(other, 'Job')).items).toHaveLength(5);
    await expect(listPage(other, 'Offer')).rejects.toMatchObject({
      code: 'UPSTREAM_FORBIDDEN',
      message: 'smartrecruiters does not permit this to the credential: NO_ACCESS_TO_OFFERS',
    });
    for (const type of ['Department', 'Source', 'RejectionReason'] as const) {
      await expect(listPage(other, type)).rejects.toMatchObject({
        code: 'UPSTREAM_FORBIDDEN',
        status: 403,
      });
    }
  });
});

it('waits after 429 without `Retry-After`, longer each time', async () => {
  const clock = createFakeClock();
  await using other = await openAccount(smartRecruitersSubject, { accountClock: clock });
  other.sandbox.misbehave({ status: 429, body: '{"message":"Too many requests"}', times: 2 });
  const scope = other.scope(60_000);
  const listing = listPage(other, 'Job', { scope });
  for (const [answers, atLeastMs, atMostMs] of [
    [1, 500, 1_000],
    [2, 1_000, 2_000],
  ] as const) {
    await expect.poll(() => scope.calls.length, { interval: 2 }).toBe(answers);
    await clock.advance(atLeastMs - 1);
    expect(other.sandbox.requests).toHaveLength(answers);
    await clock.advance(atMostMs - atLeastMs + 1);
  }
  expect((await listing).items).toHaveLength(5);
  expect(other.sandbox.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
});
