import { buildConnector, type Dispatcher, Pool } from 'undici';
import { lookupPublic } from './public-address.ts';

/** A pool of connections to one origin. */
export interface Connections {
  /** Number of requests that wait for a connection; maintained by the code that dispatches. */
  waiting: number;
  readonly dispatcher: Dispatcher;
}

interface ConnectionOptions {
  readonly origin: string;
  readonly connections: number;
  readonly timeoutMs: number;
  /** Whether the origin's name may resolve to an address within a private network. */
  readonly reach: 'anywhere' | 'public addresses';
}

// A new connection costs two or three round trips, and a busy account is seldom idle for longer.
const idleMs = 30_000;

export function createConnections(options: ConnectionOptions): Connections {
  const { origin, connections, timeoutMs, reach } = options;
  const lookup = reach === 'anywhere' ? {} : { lookup: lookupPublic };
  const connect = buildConnector({ timeout: timeoutMs, allowH2: false, ...lookup });
  const dispatcher = new Pool(origin, {
    connections,
    // More than one would let requests wait behind a slow one on the same connection.
    pipelining: 1,
    // HTTP/2 takes twice the CPU.
    allowH2: false,
    keepAliveTimeout: idleMs,
    connect(options, callback) {
      // After the last request on a connection was aborted, undici opens another one and sends nothing on it.
      if (pool.waiting === 0) callback(new Error('nobody waits for a connection'), null);
      else connect(options, callback);
    },
  });
  const pool: Connections = { waiting: 0, dispatcher };
  return pool;
}
