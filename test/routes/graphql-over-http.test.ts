import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedGateway, serveGateway } from '../support/served-gateway.ts';

/** What the specification asks of a server, as https://github.com/graphql/graphql-http audits it. */
describe('GraphQL over HTTP', () => {
  let served: ServedGateway;

  beforeAll(async () => {
    served = await serveGateway();
  });

  afterAll(() => served[Symbol.asyncDispose]());

  const audits = serverAudits({ url: () => `${served.url}/graphql` });

  it('has as many audits as ever', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
