import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultClientId, defaultClientSecret } from '../../src/sandbox/greenhouse/options.ts';
import { type Program, startProgram } from './program.ts';

/** Starts programs; disposal stops them all. */
export interface Programs extends AsyncDisposable {
  start(file: URL, environment: Readonly<Record<string, string>>): Promise<Program>;
  /** Starts a gateway with this configuration: that of this checkout, or of the one in another folder. */
  startGateway(settings: object, checkout?: string | null): Promise<Program>;
}

const thisCheckout = fileURLToPath(new URL('../../', import.meta.url));

/** The file that `npm start` runs in a checkout; one from before `bin/hiregraph` has it in its `package.json`. */
function entryOf(checkout: string): URL {
  const script = join(checkout, 'bin/hiregraph');
  const text = readFileSync(existsSync(script) ? script : join(checkout, 'package.json'), 'utf8');
  return pathToFileURL(join(checkout, /\bsrc\/\S+\.ts\b/.exec(text)?.[0] ?? ''));
}

export async function createPrograms(): Promise<Programs> {
  const directory = await mkdtemp(join(tmpdir(), 'hiregraph-bench-'));
  const programs: Program[] = [];
  let gateways = 0;

  async function start(file: URL, environment: Readonly<Record<string, string>>): Promise<Program> {
    const program = await startProgram({ file, environment, directory });
    programs.push(program);
    return program;
  }

  return {
    start,
    async startGateway(settings, checkout = null) {
      const path = join(directory, `gateway-${gateways++}.yaml`);
      // JSON is YAML.
      await writeFile(path, JSON.stringify(settings));
      return start(entryOf(checkout ?? thisCheckout), { HIREGRAPH_CONFIG: path });
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(programs.map((program) => program.stop()));
      await rm(directory, { recursive: true });
    },
  };
}

/** The configuration of an account at the provider of `upstream.ts`. */
export function greenhouseAt(upstreamUrl: string): object {
  return {
    provider: 'greenhouse',
    url: upstreamUrl,
    auth: {
      type: 'client_credentials',
      tokenUrl: `${upstreamUrl}/token`,
      clientId: defaultClientId,
      clientSecret: defaultClientSecret,
    },
  };
}
