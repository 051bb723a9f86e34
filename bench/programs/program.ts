import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server in its own process. */
export interface Program {
  readonly url: string;
  /** The resources that the process uses, and its CPU time since the start. */
  usage(): Promise<Usage>;
  /** The same after a garbage collection. */
  memory(): Promise<Usage>;
  /** Whether the process has ended. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** The delay of the event loop since the last call of `memory`. */
  readonly loopDelayP99Ms: number;
  /** The resources that keep the process alive: sockets and timers. */
  readonly handles: number;
  /** File descriptors, which include sockets. */
  readonly openFiles: number;
}

export interface ProgramOptions {
  /** The program, which listens on the port `PORT`. */
  readonly file: URL;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder for its standard error, which goes to a file so that no measured process has to read it. */
  readonly directory: string;
}

const startScript = readFileSync(new URL('../../bin/hiregraph', import.meta.url), 'utf8');
/** The flags of `npm start`, with which all programs run. */
const startFlags: readonly string[] = startScript.replace(/^.*\nexec /s, '').match(/(?<= )--\S+/g) ?? [];
const preloaded = [...startFlags, '--expose-gc', '--import', new URL('usage.ts', import.meta.url).href];

/** Starts a program; resolves when it listens. */
export async function startProgram({ file, environment, directory }: ProgramOptions): Promise<Program> {
  const port = await freePort();
  const log = join(directory, `${port}.log`);
  const child = fork(fileURLToPath(file), [], {
    execArgv: preloaded,
    env: { NODE_ENV: 'production', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', openSync(log, 'w'), 'ipc'],
  });
  while (!(await isListening(port))) {
    if (hasEnded(child))
      throw new Error(`${file.pathname} ended: ${readFileSync(log, 'utf8').slice(-2_000)}`);
    await sleep(20);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => ask(child, 'usage'),
    memory: () => ask(child, 'memory'),
    hasEnded: () => hasEnded(child),
    async stop() {
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function endOf({ exitCode, signalCode, spawnargs }: ChildProcess): Error {
  return new Error(`${spawnargs.at(-1)} ended with ${exitCode ?? signalCode}`);
}

async function ask(child: ChildProcess, what: 'usage' | 'memory'): Promise<Usage> {
  if (hasEnded(child)) throw endOf(child);
  const over = new AbortController();
  const { signal } = over;
  try {
    const answered = once(child, 'message', { signal });
    const ended = once(child, 'exit', { signal }).then(() => Promise.reject(endOf(child)));
    // If sending fails, the program is ending, which `ended` reports.
    child.send(what, () => {});
    const [message] = await Promise.race([answered, ended]);
    const usage: Usage = JSON.parse(String(message));
    return usage;
  } finally {
    over.abort();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
