import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
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
