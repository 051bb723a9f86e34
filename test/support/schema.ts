import { gatewaySchema } from '../../src/gateway.ts';

/** The graph, built once for all tests of a process. */
export const schema = gatewaySchema();
