import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedGateway, serveGateway } from '../support/served-gateway.ts';

/** The audits of the GraphQL over HTTP specification by https://github.com/graphql/graphql-http. */
describe('GraphQL over HTTP', () => {
  let served: ServedGateway;

  beforeAll(async () => {
    served = await serveGateway();
  });

  afterAll(() => served[Symbol.asyncDispose]());

  const audits = serverAudits({ url: () => `${served.url}/graphql` });

  it('is tested by the known number of audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('passes audit $id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
