import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import type { Stage } from '../../src/operations/stage.ts';
import { listen } from '../support/clients.ts';
import { setUp } from '../support/setup.ts';

const body = JSON.stringify({ query: '{ accounts { name } }' });

function createMessage(): IncomingMessage {
  const headers = { host: 'gateway', 'content-type': 'application/json', 'content-length': `${body.length}` };
  return Object.assign(new IncomingMessage(new Socket()), { method: 'POST', url: '/graphql', headers });
}

it('a client that disconnects before its request is handled leaves no work behind', async () => {
  await using setup = await setUp();
  const message = createMessage();
  message.destroy();
  await once(message, 'close');

  await setup.gateway.handle(message, new ServerResponse(message));

  expect(setup.log).toEqual([]);
});

it('a client that disconnects amid its request leaves no work behind', async () => {
  await using setup = await setUp();
  const message = createMessage();
  const handled = setup.gateway.handle(message, new ServerResponse(message));
  message.push(body.slice(0, 5));
  message.destroy();

  await handled;

  expect(setup.log).toEqual([]);
});

it('a result that cannot be written as JSON is an error of its request alone', async () => {
  const toJSON = () => {
    throw new RangeError('Invalid string length');
  };
  const stage: Stage = { finish: (_operation, result) => ({ ...result, extensions: { toJSON } }) };
  await using setup = await setUp({ stages: [stage] });
  const server = await listen(setup.gateway);
  const response = await fetch(`${server.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body,
  });
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  await server.close();
  expect(JSON.stringify(setup.log)).toContain('RangeError');
});
