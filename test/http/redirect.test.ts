import { describe, expect, it } from 'vitest';
import { toNextUrl } from '../../src/http/files/redirect.ts';
import { createConnections } from '../../src/http/transport/connections.ts';
import { isPublicAddress, lookupPublic } from '../../src/http/transport/public-address.ts';
import { send } from '../../src/http/transport/send.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { startUpstream } from './upstream.ts';

const provider = new URL('https://api.provider.example/');
const simulation = new URL('http://127.0.0.1:4001/');

const next = (location: string | undefined, account: URL) =>
  toNextUrl(location, new URL('/files/1', account), account)?.href ?? null;

describe('a redirect of a provider', () => {
  it.each([
    ['https://store.example/1?s=2', 'https://store.example/1?s=2'],
    ['//store.example/1', 'https://store.example/1'],
    ['/stored/1', 'https://api.provider.example/stored/1'],
    ['https://93.184.215.14/', 'https://93.184.215.14/'],
    [
      'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
      'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
    ],
  ])('is followed to %s', (location, url) => {
    expect(next(location, provider)).toBe(url);
  });

  it.each([
    [undefined],
    ['http://store.example/1'],
    ['http://api.provider.example/stored/1'],
    ['ftp://store.example/1'],
    ['file:///etc/passwd'],
    ['data:text/plain,1'],
    ['https://ana:secret@store.example/1'],
    ['https://127.0.0.1/'],
    ['https://127.1/'],
    ['https://2130706433/'],
    ['https://0x7f.1/'],
    ['https://0.0.0.0/'],
    ['https://10.0.0.1/'],
    ['https://172.16.0.1/'],
    ['https://192.168.1.1/'],
    ['https://100.64.0.1/'],
    ['https://169.254.169.254/latest/meta-data'],
    ['https://[::1]/'],
    ['https://[::]/'],
    ['https://[fe80::1]/'],
    ['https://[fd00:ec2::254]/'],
    ['https://[::ffff:169.254.169.254]/'],
    ['https://[64:ff9b::a9fe:a9fe]/'],
  ])('is not followed to %s', (location) => {
    expect(next(location, provider)).toBeNull();
  });
});

describe('a redirect of a simulation on this machine', () => {
  it.each([
    'http://127.0.0.1:4002/1',
    'http://localhost:4002/1',
    'https://store.example/1',
    'http://[::1]:4002/1',
  ])('is followed to %s', (location) => {
    expect(next(location, simulation)).toBe(location);
  });

  it.each(['http://store.example/1', 'http://169.254.169.254/latest', 'http://10.0.0.1/'])(
    'is not followed to %s',
    (location) => {
      expect(next(location, simulation)).toBeNull();
    },
  );
});

describe('a name', () => {
  it.each([true, false])('with a private address is not resolved (all: %s)', async (all) => {
    const error = await new Promise((resolve) => {
      lookupPublic('localhost', { all }, resolve);
    });

    expect(error).toMatchObject({ code: 'EPRIVATE' });
  });
});

it('no connection is opened to another host’s name that resolves to a private address', async () => {
  await using local = await startUpstream((_request, response) => response.end('within'));
  const url = new URL(local.url);
  url.hostname = 'localhost';
  const connect = (reach: 'anywhere' | 'public addresses') => {
    const pool = createConnections({ origin: url.origin, connections: 1, timeoutMs: 1_000, reach });
    return send(
      pool,
      { method: 'GET', path: '/', headers: {}, body: null },
      {
        origin: { account: 'acme', provider: 'greenhouse' },
        clock: createFakeClock(),
        timeoutMs: 1_000,
        maxBodyBytes: 100,
        signal: new AbortController().signal,
        onSent() {},
      },
    ).finally(() => pool.dispatcher.destroy());
  };

  await expect(connect('public addresses')).rejects.toMatchObject({ cause: { message: 'EPRIVATE' } });
  expect(local.requests).toHaveLength(0);
  expect(await connect('anywhere')).toMatchObject({ status: 200 });
});

describe('an address', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111'])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    'fe80::1%eth0',
    'fc00::1',
    'nonsense',
    '',
  ])('is not: %j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
