import { defaultClientId, defaultClientSecret } from '../../src/sandbox/greenhouse/options.ts';
import { accountName } from '../queries.ts';
import type { Program } from './program.ts';
import { createPrograms, greenhouseAt } from './programs.ts';

export const contestantNames = [
  'floor',
  'fan-out',
  'sparse fan-out',
  'plain',
  'gateway',
  'cached gateway',
] as const;
/** The gateway of another checkout, if one is given. */
export const earlierGateway = 'earlier gateway' as const;
export type ContestantName = (typeof contestantNames)[number] | typeof earlierGateway;

export interface Contestant {
  readonly name: ContestantName;
  readonly program: Program;
}

/** All processes of a benchmark: the provider and the contestants. */
export interface Lineup extends AsyncDisposable {
  readonly upstream: Upstream;
  readonly contestants: readonly Contestant[];
}

export interface Upstream {
  readonly program: Program;
  /** The number of API calls so far, without token requests. */
  calls(): Promise<number>;
  /** Sets the duration of each call. */
  setLatency(latencyMs: number): Promise<void>;
}

export interface LineupOptions {
  readonly names: readonly ContestantName[];
  /** Whether the provider compresses responses for clients that accept it. */
  readonly compresses: boolean;
  /** The folder of another checkout, whose gateway takes part; null for none. */
  readonly earlierCheckout: string | null;
}

const files = {
  upstream: new URL('upstream.ts', import.meta.url),
  floor: new URL('../contestants/floor.ts', import.meta.url),
  fanOut: new URL('../contestants/fan-out.ts', import.meta.url),
  plain: new URL('../contestants/plain.ts', import.meta.url),
};

export async function startLineup(options: LineupOptions): Promise<Lineup> {
  const { compresses, earlierCheckout } = options;
  const names: readonly ContestantName[] =
    earlierCheckout === null ? options.names : [...options.names, earlierGateway];
  const programs = await createPrograms();
  const { start } = programs;
  const startGateway = (upstreamUrl: string, cacheTtl: string) =>
    programs.startGateway(toSettings(upstreamUrl, cacheTtl));

  const startContestant = (name: ContestantName, upstreamUrl: string, source: string) => {
    const environment = {
      UPSTREAM: upstreamUrl,
      CLIENT_ID: defaultClientId,
      CLIENT_SECRET: defaultClientSecret,
    };
    switch (name) {
      case 'floor':
        return start(files.floor, { SOURCE: source });
      case 'fan-out':
        return start(files.fanOut, environment);
      case 'sparse fan-out':
        return start(files.fanOut, { ...environment, FIELDS: 'sparse' });
      case 'plain':
        return start(files.plain, environment);
      case 'gateway':
        return startGateway(upstreamUrl, '0s');
      case 'cached gateway':
        return startGateway(upstreamUrl, '60s');
      case earlierGateway:
        return programs.startGateway(toSettings(upstreamUrl, '0s'), earlierCheckout);
    }
  };

  try {
    const program = await start(files.upstream, { GZIP: compresses ? '1' : '' });
    const first = await startContestant('fan-out', program.url, '');
    const contestants = await Promise.all(
      names.map(async (name) => ({
        name,
        program: name === 'fan-out' ? first : await startContestant(name, program.url, first.url),
      })),
    );
    return {
      upstream: toUpstream(program),
      contestants,
      [Symbol.asyncDispose]: () => programs[Symbol.asyncDispose](),
    };
  } catch (error) {
    await programs[Symbol.asyncDispose]();
    throw error;
  }
}

function toUpstream(program: Program): Upstream {
  const control = async (query: string) => {
    const response = await fetch(`${program.url}/bench/calls${query}`);
    return Number(await response.text());
  };
  return {
    program,
    calls: () => control(''),
    setLatency: async (latencyMs) => {
      await control(`?latency=${latencyMs}`);
    },
  };
}

function toSettings(upstreamUrl: string, cacheTtl: string) {
  return {
    accounts: { [accountName]: greenhouseAt(upstreamUrl) },
    limits: { requestTimeout: '5m', upstreamTimeout: '1m' },
    cache: { ttl: cacheTtl },
  };
}
