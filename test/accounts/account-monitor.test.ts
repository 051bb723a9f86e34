import { beforeEach, describe, expect, it } from 'vitest';
import {
  type AccountMonitor,
  type AccountNotice,
  createAccountMonitor,
} from '../../src/accounts/account-monitor.ts';
import { type UpstreamCode, UpstreamError } from '../../src/errors.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';

const origin = { account: 'acme', provider: 'greenhouse' };

let clock: FakeClock;
let notices: AccountNotice[];
let monitor: AccountMonitor;
beforeEach(() => {
  clock = createFakeClock();
  notices = [];
  monitor = createAccountMonitor(origin, clock, (notice) => notices.push(notice));
});

function toError(code: UpstreamCode): UpstreamError {
  return new UpstreamError({
    code,
    message: 'greenhouse failed',
    origin,
    status: 500,
    retryAfter: null,
    scope: null,
  });
}

const fail = (code: UpstreamCode = 'UPSTREAM_UNAVAILABLE', reads = 'Job') =>
  monitor.onFailure(reads, toError(code));
const told = () => notices.map(({ message, facts: { code, omitted } }) => [message, code, omitted]);

describe('a failure', () => {
  it('is reported with account, code, and what was read', () => {
    fail();

    expect(notices).toEqual([
      {
        level: 'warn',
        message: 'account failure',
        facts: {
          ...origin,
          code: 'UPSTREAM_UNAVAILABLE',
          omitted: 0,
          reads: 'Job',
          status: 500,
          scope: null,
          problem: 'greenhouse failed',
        },
      },
    ]);
  });

  it('is reported once in ten seconds for each code, with the number of those left out', async () => {
    for (let count = 0; count < 5; count += 1) fail();
    fail('UPSTREAM_CONTRACT');
    const first = [
      ['account failure', 'UPSTREAM_UNAVAILABLE', 0],
      ['account failure', 'UPSTREAM_CONTRACT', 0],
    ];
    expect(told()).toEqual(first);
    await clock.advance(9_999);
    expect(told()).toEqual(first);
    await clock.advance(1);
    expect(told()).toEqual([...first, ['account failure', 'UPSTREAM_UNAVAILABLE', 4]]);
    fail();
    await clock.advance(10_000);
    expect(told().slice(3)).toEqual([['account failure', 'UPSTREAM_UNAVAILABLE', 1]]);
    await clock.advance(10_000);
    fail();
    expect(told().slice(4)).toEqual([['account failure', 'UPSTREAM_UNAVAILABLE', 0]]);
  });

  it('is reported when the account is closed, if it was left out so far', async () => {
    fail();
    fail();
    monitor.close();
    await clock.advance(20_000);

    expect(told()).toEqual([
      ['account failure', 'UPSTREAM_UNAVAILABLE', 0],
      ['account failure', 'UPSTREAM_UNAVAILABLE', 1],
    ]);
  });

  it('is not the end of a read that its client gave up', () => {
    monitor.onFailure('Job', new DOMException('the client left', 'AbortError'));

    expect(notices).toEqual([]);
    expect(monitor.status()).toEqual({ state: 'unknown', code: null });
  });
});

describe('a refused credential', () => {
  it('is reported once, and so is that it is accepted again', () => {
    fail('UPSTREAM_UNAUTHENTICATED');
    fail('UPSTREAM_UNAUTHENTICATED');
    fail('UPSTREAM_UNAVAILABLE');
    monitor.onSuccess('Job');
    monitor.onSuccess('Job');

    expect(notices.map(({ message }) => message).filter((message) => message !== 'account failure')).toEqual([
      'credential refused',
      'credential accepted',
    ]);
  });
});

describe('the status', () => {
  it('is unknown before the first read, and then that of the latest one', () => {
    expect(monitor.status()).toEqual({ state: 'unknown', code: null });
    monitor.onSuccess('Job');
    expect(monitor.status()).toEqual({ state: 'ok', code: null });
    fail('UPSTREAM_TIMEOUT');
    expect(monitor.status()).toEqual({ state: 'failing', code: 'UPSTREAM_TIMEOUT' });
    monitor.onSuccess('Candidate');
    expect(monitor.status()).toEqual({ state: 'ok', code: null });
  });

  it('is failing while one type of records cannot be read, whatever else succeeds', () => {
    fail('UPSTREAM_FORBIDDEN', 'Scorecard');
    monitor.onSuccess('Job');
    expect(monitor.status()).toEqual({ state: 'failing', code: 'UPSTREAM_FORBIDDEN' });
    monitor.onSuccess('Scorecard');
    expect(monitor.status()).toEqual({ state: 'ok', code: null });
  });

  it('is ok if the provider has only forgotten a cursor', () => {
    fail('CURSOR_EXPIRED');

    expect(monitor.status()).toEqual({ state: 'ok', code: null });
  });
});
