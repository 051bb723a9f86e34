import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultClientId, defaultClientSecret } from '../../src/sandbox/greenhouse/options.ts';
import { type Program, startProgram } from './program.ts';

/** Starts programs; disposal stops them all. */
export interface Programs extends AsyncDisposable {
  start(file: URL, environment: Readonly<Record<string, string>>): Promise<Program>;
  /** Starts a gateway with this configuration. */
  startGateway(settings: object): Promise<Program>;
}

const gateway = new URL('../../src/cli/main.ts', import.meta.url);

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
    async startGateway(settings) {
      const path = join(directory, `gateway-${gateways++}.yaml`);
      // JSON is YAML.
      await writeFile(path, JSON.stringify(settings));
      return start(gateway, { HIREGRAPH_CONFIG: path });
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
