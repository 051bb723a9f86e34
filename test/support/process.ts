import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { createConnection, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A child process; disposal kills it. */
export interface Running extends AsyncDisposable {
  /** The standard output so far. */
  readonly out: string;
  readonly err: string;
  /** Resolves when the output matches; rejects if the process ends first. */
  written(stream: 'out' | 'err', pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, or the signal that ended the process. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

export function run(environment: Readonly<Record<string, string>>, args: readonly string[] = []): Running {
  return start([process.execPath, 'src/cli/main.ts', ...args], { cwd: root, env: environment });
}

/** Resolves with the URL that the program prints when it runs with the simulated providers. */
export async function urlOf(program: Running): Promise<string> {
  const [, url = ''] = await program.written('out', /^GraphiQL is at (http:\S+)\/graphql\n/);
  return url;
}

export function start([file = '', ...args]: readonly string[], options: SpawnOptionsWithoutStdio): Running {
  const child = spawn(file, args, options);
  const text = { out: '', err: '' };
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk;
  });

  return {
    get out() {
      return text.out;
    },
    get err() {
      return text.err;
    },
    written(stream, pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text[stream]);
          if (found !== null) resolve(found);
        };
        child[stream === 'out' ? 'stdout' : 'stderr'].on('data', look);
        void ended.then((code) => reject(new Error(`It ended with ${code}: ${text.err}`)));
        look();
      });
    },
    kill(signal) {
      child.kill(signal);
    },
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A raw TCP connection. */
export interface Wire extends Disposable {
  send(text: string): void;
  /** Resolves with the received text when it matches; rejects if the connection ends first. */
  received(pattern: RegExp): Promise<string>;
  /** Resolves with all received text when the other side has closed. */
  readonly closed: Promise<string>;
}

/** Opens a raw TCP connection; rejects if no server listens. */
export async function connect(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url);
  const socket: Socket = createConnection({ host: hostname, port: Number(port) });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  // A reset also closes the socket, which resolves `closed`.
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(text));
  });
  return {
    send(sent) {
      socket.write(sent);
    },
    received(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(text)) resolve(text);
        };
        socket.on('data', look);
        void closed.then(() => reject(new Error(`The connection ended after ${JSON.stringify(text)}`)));
        look();
      });
    },
    closed,
    [Symbol.dispose]() {
      socket.destroy();
    },
  };
}

/** Listens on a free port, so that no other server can. */
export async function takePort(): Promise<AsyncDisposable & { readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
