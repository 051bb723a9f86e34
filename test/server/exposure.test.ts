import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { toLoopbackAddress } from '../../src/server/exposure.ts';
import { run, urlOf } from '../support/process.ts';
import { serveGateway } from '../support/served-gateway.ts';

const reader = {
  callers: { anonymous: 'reader' },
  roles: { reader: { accounts: '*', read: '*' } },
};

describe('a gateway without callers', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost', '::ffff:127.0.0.1'])(
    'listens on %s',
    async (host) => {
      expect(await toLoopbackAddress(host)).toMatch(/^(?:127\.|::1$|::ffff:127\.)/);
    },
  );

  it.each([
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '192.168.1.1',
    'fe80::1',
    '::ffff:0.0.0.0',
    'no-such-host.invalid',
    '',
  ])('does not listen on %s', async (host) => {
    await expect(toLoopbackAddress(host)).rejects.toBeInstanceOf(ConfigError);
  });

  it('does not start on another address', async () => {
    await expect(serveGateway({ settings: { server: { host: '0.0.0.0', port: 0 } } })).rejects.toThrow(
      'server.host: without callers',
    );
  });

  it('does not start if HOST is another address, and names the settings that decide', async () => {
    const environment = { GREENHOUSE_CLIENT_ID: 'id', GREENHOUSE_CLIENT_SECRET: 's3cret', PORT: '0' };
    await using program = run({ ...environment, HOST: '0.0.0.0' });

    expect(await program.ended).toBe(1);
    expect(program.err).toContain('server.host: ');
    expect(program.err).toContain('HOST');
    expect(program.err).toContain('callers: ');
    expect(program.err).not.toContain('s3cret');
  });
});

describe('every address is for', () => {
  it('a gateway with callers', async () => {
    await using served = await serveGateway({
      settings: { server: { host: '0.0.0.0', port: 0 }, ...reader },
    });
    expect((await fetch(`${served.url}/graphql?query={accounts{name}}`)).status).toBe(200);
  });

  it('the sandbox', async () => {
    await using program = run({ PORT: '0', HOST: '0.0.0.0' });
    expect((await fetch(`${await urlOf(program)}/health`)).status).toBe(200);
  });
});
