import { buildConnector, type Dispatcher, Pool } from 'undici';
import { lookupPublic } from '../files/public-address.ts';

/** Connections to one origin. */
export interface Connections {
  /** How many requests wait for one; kept by whoever dispatches. */
  waiting: number;
  readonly dispatcher: Dispatcher;
}

interface ConnectionOptions {
  readonly origin: string;
  readonly connections: number;
  readonly timeoutMs: number;
  /** Whether the origin's name may stand for an address within a private network. */
  readonly reach: 'anywhere' | 'public addresses';
}

// A new connection costs two or three round trips, and a busy account has no long silences.
const idleMs = 30_000;

export function createConnections(options: ConnectionOptions): Connections {
  const { origin, connections, timeoutMs, reach } = options;
  const lookup = reach === 'anywhere' ? {} : { lookup: lookupPublic };
  const connect = buildConnector({ timeout: timeoutMs, allowH2: false, ...lookup });
  const dispatcher = new Pool(origin, {
    connections,
    // Otherwise requests wait behind a slow one on the same connection.
    pipelining: 1,
    // At twice the CPU.
    allowH2: false,
    keepAliveTimeout: idleMs,
    connect(options, callback) {
      // undici opens a connection anew for a request that was aborted on the last one, and then sends nothing.
      if (own.waiting === 0) callback(new Error('nobody waits for a connection'), null);
      else connect(options, callback);
    },
  });
  const own: Connections = { waiting: 0, dispatcher };
  return own;
}
