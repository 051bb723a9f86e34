import { describe, expect, it } from 'vitest';
import {
  badNames,
  homeless,
  layers,
  loopholesIn,
  missingCoreFiles,
  readSources,
  type Source,
  tooLong,
  wrongImports,
} from './architecture.ts';

const sources = readSources();

const file = (path: string, text: string): Source => ({ path: `src/${path}`, text });

describe('imports', () => {
  it('go from the process to the providers, and never back', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('are found in every layer', () => {
    const found = layers.filter(({ files }) =>
      sources.some(({ path }) => files.test(path.slice('src/'.length))),
    );

    expect(found.map(({ name }) => name)).toEqual(layers.map(({ name }) => name));
  });

  it.each<[what: string, path: string, text: string]>([
    ['upwards', 'http/client/client.ts', "import { jobs } from '../../adapters/greenhouse/jobs.ts';"],
    [
      'from the graph to a provider',
      'pagination/paginate.ts',
      "import type { Raw } from '../../adapters/greenhouse/jobs.ts';",
    ],
    [
      'from the graph to the registry',
      'graphql/schema.ts',
      "import { providers } from '../../adapters/index.ts';",
    ],
    [
      'from the graph to the HTTP client',
      'graphql/relations.ts',
      "import { createHttp } from '../../http/client.ts';",
    ],
    [
      'from the graph to the configuration',
      'graphql/relations.ts',
      "import type { Config } from '../../config.ts';",
    ],
    ['from the server to the registry', 'server.ts', "import { providers } from '../adapters/index.ts';"],
    [
      'from the gateway to a provider',
      'gateway.ts',
      "import { greenhouse } from '../adapters/greenhouse/index.ts';",
    ],
    [
      'from one provider to another',
      'adapters/greenhouse/jobs.ts',
      "import { toDate } from '../../smartrecruiters/values.ts';",
    ],
    [
      'from a provider to the graph',
      'adapters/greenhouse/jobs.ts',
      "import { one } from '../../../graphql/read.ts';",
    ],
    [
      'from a provider to the registry',
      'adapters/greenhouse/jobs.ts',
      "import { providers } from '../../index.ts';",
    ],
    [
      'from a provider to the sandbox',
      'adapters/greenhouse/jobs.ts',
      "import { ids } from '../../../sandbox/greenhouse/ids.ts';",
    ],
    [
      'from the sandbox to a provider',
      'sandbox/greenhouse/ids.ts',
      "import { key } from '../../../adapters/greenhouse/key.ts';",
    ],
    [
      'from the sandbox to the domain',
      'sandbox/model.ts',
      "import type { Job } from '../../domain/records.ts';",
    ],
    [
      'from one simulated provider to another',
      'sandbox/greenhouse/ids.ts',
      "import { ids } from '../../smartrecruiters/ids.ts';",
    ],
    ['from the domain', 'domain/values.ts', "import type { Origin } from '../../errors.ts';"],
    ['from the domain to a library', 'domain/values.ts', "import * as z from 'zod';"],
    ['from the errors', 'errors.ts', "import { inspect } from 'node:util';"],
    ['by a re-export', 'graphql/relations.ts', "export { createHttp } from '../../http/client.ts';"],
    ['by a re-export of everything', 'graphql/relations.ts', "export * from '../../http/client.ts';"],
    ['for its effects', 'graphql/relations.ts', "import '../../cli.ts';"],
    ['late', 'graphql/relations.ts', "const server = await import('../../server.ts');"],
    ['over several lines', 'graphql/relations.ts', "import {\n  startServer,\n} from '../../server.ts';"],
    ['of a file in no layer', 'graphql/relations.ts', "import { x } from '../../elsewhere/x.ts';"],
    ['in a file of no layer', 'elsewhere/x.ts', ''],
  ])('are refused where they go wrong: %s', (_what, path, text) => {
    const others = sources.filter((source) => source.path !== `src/${path}`);

    expect(wrongImports([...others, file(path, text)])).toEqual([expect.stringContaining(`src/${path} `)]);
  });

  it('are not what comments say', () => {
    expect(
      wrongImports([
        file('errors.ts', "// import { x } from '../cli/main.ts';\n/* import '../cli/main.ts' */"),
      ]),
    ).toEqual([]);
  });
});

describe('the process, the clock, timers, chance and the console', () => {
  it('have one home each', () => {
    expect(homeless(sources)).toEqual([]);
  });

  it.each([
    'const { PORT } = process.env;',
    'process.exit(1);',
    "import process from 'node:process';",
    'const now = Date.now();',
    'const now = new Date();',
    'const now = performance.now();',
    "import { performance } from 'node:perf_hooks';",
    'setTimeout(done, 5);',
    'const timer = setInterval(done, 5);',
    "import { setTimeout as sleep } from 'node:timers/promises';",
    'const signal = AbortSignal.timeout(5);',
    'const chance = Math.random();',
    "console.log('here');",
  ])('are missed where they are used elsewhere: %s', (text) => {
    expect(homeless([file('graphql/relations.ts', text)])).toEqual([
      expect.stringContaining('src/graphql/relations.ts uses '),
    ]);
  });

  it('are not missed where only a comment names them', () => {
    expect(
      homeless([file('graphql/relations.ts', '// Date.now() and console.log\n/** process.env */')]),
    ).toEqual([]);
  });

  it('do not stand in the way of dates that are made of something', () => {
    expect(homeless([file('graphql/relations.ts', 'const then = new Date(value);')])).toEqual([]);
  });
});

describe('the folders of the providers', () => {
  it('have the same core files', () => {
    expect(missingCoreFiles(sources)).toEqual([]);
  });

  it('are missed one that is not there', () => {
    const others = sources.filter(({ path }) => path !== 'src/adapters/smartrecruiters/offers.ts');

    expect(missingCoreFiles(others)).toEqual(['src/adapters/smartrecruiters/offers.ts is missing']);
  });
});

describe('the compiler', () => {
  it('is not got around', () => {
    expect(loopholesIn(sources)).toEqual([]);
  });

  it.each([
    'const value: any = read();',
    'const value = read() as any;',
    'const values: any[] = [];',
    'const values = new Map<string, any>();',
    'const name = account!.name;',
    'const name = names[0]!;',
    'call(names.get(id)!);',
    'const name = find()!\n  .name;',
    '// @ts-ignore\nread();',
    '// @ts-expect-error: nobody knows why\nread();',
    '// @ts-nocheck',
  ])('is got around by %j', (text) => {
    expect(loopholesIn([file('graphql/relations.ts', text)])).toHaveLength(1);
  });

  it.each([
    'if (a !== b && !c) return !d;',
    'if (a != b) return;',
    "// any of them, and many!\nconst text = 'any!';",
    'const all = Promise.any(promises);',
    'const pattern = /[\'"]any!;/;',
    'const company = many;',
    'const text = `any name!`;',
  ])('is not got around by %j', (text) => {
    expect(loopholesIn([file('graphql/relations.ts', text)])).toEqual([]);
  });
});

describe('files', () => {
  it('have 300 lines at most', () => {
    expect(tooLong(sources)).toEqual([]);
  });

  it('are too long from the next line on', () => {
    const long = file('graphql/relations.ts', 'x\n'.repeat(301));

    expect(tooLong([long, file('pagination/paginate.ts', 'x\n'.repeat(300))])).toEqual([
      'src/graphql/relations.ts has 301 lines',
    ]);
  });

  it('have names that say what they hold', () => {
    expect(badNames(sources)).toEqual([]);
  });

  it.each([
    'utils.ts',
    'graphql/helpers.ts',
    'common/dates.ts',
    'lib/dates.ts',
    'graphql/services/jobs.ts',
    'adapters/greenhouse/types.ts',
    'graphql/fieldReader.ts',
    'graphql/Reader.ts',
    'graphql/field_reader.ts',
    'graphql/reader.js',
  ])('cannot be called %s', (path) => {
    expect(badNames([file(path, '')])).toEqual([expect.stringContaining(`src/${path} `)]);
  });
});
