import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  badNames,
  bypassed,
  fullFolders,
  homeless,
  importCycles,
  importEffects,
  loopholesIn,
  missingCoreFiles,
  readSources,
  rooms,
  type Source,
  tooLong,
  wrongImports,
} from './architecture.ts';

const sources = readSources();

const file = (path: string, text: string): Source => ({ path: `src/${path}`, text });

/** The sources with one file added or replaced. */
const withFile = (path: string, text: string) => [
  ...sources.filter((source) => source.path !== `src/${path}`),
  file(path, text),
];

describe('the table of rooms', () => {
  it('allows every import of the source tree', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('names no room without files', () => {
    const found = rooms.filter(({ files }) =>
      sources.some(({ path }) => files.test(path.slice('src/'.length))),
    );

    expect(found.map(({ name }) => name)).toEqual(rooms.map(({ name }) => name));
  });

  it.each<[what: string, path: string, text: string]>([
    ['an import upwards', 'http/client/client.ts', "import { x } from '../../adapters/provider.ts';"],
    ['the command line in the server', 'server/server.ts', "import { x } from '../cli/main.ts';"],
    ['the registry in the server', 'server/server.ts', "import { x } from '../adapters/index.ts';"],
    ['a provider in the gateway', 'gateway.ts', "import { x } from './adapters/greenhouse/index.ts';"],
    ['the HTTP client in the gateway', 'gateway.ts', "import { x } from './http/client/client.ts';"],
    ['the schema in a route', 'routes/fast-path.ts', "import { x } from '../graphql/schema.ts';"],
    ['a plan in a route', 'routes/fast-path.ts', "import { x } from '../query/query-plan.ts';"],
    ['a route in the pipeline', 'operations/pipeline.ts', "import { x } from '../routes/graphql.ts';"],
    [
      'the accounts in the pipeline',
      'operations/pipeline.ts',
      "import { x } from '../accounts/registry.ts';",
    ],
    ['an adapter in the pipeline', 'operations/pipeline.ts', "import { x } from '../adapters/adapter.ts';"],
    ['the graph in the accounts', 'accounts/registry.ts', "import { x } from '../graphql/schema.ts';"],
    ['records in the accounts', 'accounts/registry.ts', "import { x } from '../records/record-reader.ts';"],
    [
      'a provider in the graph',
      'graphql/schema.ts',
      "import type { X } from '../adapters/greenhouse/index.ts';",
    ],
    ['the registry in the graph', 'graphql/schema.ts', "import { x } from '../adapters/index.ts';"],
    ['the HTTP client in the graph', 'graphql/schema.ts', "import { x } from '../http/http.ts';"],
    ['the configuration in the graph', 'graphql/schema.ts', "import type { X } from '../config/config.ts';"],
    [
      'an operation in the graph',
      'graphql/schema.ts',
      "import type { X } from '../operations/operation.ts';",
    ],
    ['the graph in pagination', 'pagination/paginate.ts', "import { x } from '../graphql/context.ts';"],
    ['pagination in records', 'records/prefetch.ts', "import { x } from '../pagination/paginate.ts';"],
    ['the cache in records', 'records/prefetch.ts', "import { x } from '../cache/record-cache.ts';"],
    ['records in the plan', 'query/query-plan.ts', "import { x } from '../records/prefetch.ts';"],
    ['records in the cache', 'cache/record-cache.ts', "import { x } from '../records/prefetch.ts';"],
    ['a provider in the cache', 'cache/record-cache.ts', "import { x } from '../adapters/provider.ts';"],
    ['the graph in access', 'access/key-ring.ts', "import { x } from '../graphql/context.ts';"],
    [
      'the cache in an adapter',
      'adapters/greenhouse/index.ts',
      "import { x } from '../../cache/record-cache.ts';",
    ],
    [
      'the graph in an adapter',
      'adapters/greenhouse/index.ts',
      "import { x } from '../../graphql/relations.ts';",
    ],
    ['the registry in an adapter', 'adapters/greenhouse/index.ts', "import { x } from '../index.ts';"],
    [
      'the sandbox in an adapter',
      'adapters/greenhouse/index.ts',
      "import { x } from '../../sandbox/greenhouse/index.ts';",
    ],
    [
      'an adapter in the sandbox',
      'sandbox/greenhouse/index.ts',
      "import { x } from '../../adapters/greenhouse/index.ts';",
    ],
    ['the domain in the sandbox', 'sandbox/model.ts', "import type { X } from '../domain/records.ts';"],
    ['the errors in the domain', 'domain/values.ts', "import type { X } from '../errors.ts';"],
    ['a package in the domain', 'domain/values.ts', "import * as z from 'zod';"],
    ['a package in the errors', 'errors.ts', "import { x } from 'node:util';"],
    ['the configuration in telemetry', 'telemetry/logger.ts', "import { x } from '../config/config.ts';"],
    ['a re-export', 'graphql/relations.ts', "export { x } from '../http/http.ts';"],
    ['a re-export of everything', 'graphql/relations.ts', "export * from '../http/http.ts';"],
    ['an import for its effects', 'graphql/relations.ts', "import '../cli/main.ts';"],
    ['a late import', 'graphql/relations.ts', "const x = await import('../server/server.ts');"],
    ['an import over several lines', 'graphql/relations.ts', "import {\n  x,\n} from '../server/server.ts';"],
    ['a file of no room', 'graphql/relations.ts', "import { x } from '../elsewhere/x.ts';"],
    ['a file in no room', 'elsewhere/x.ts', ''],
  ])('refuses %s', (_what, path, text) => {
    expect(wrongImports(withFile(path, text))).toEqual([expect.stringContaining(`src/${path} `)]);
  });

  it.each([
    [
      'one provider in another',
      'adapters/greenhouse/extra.ts',
      "import { x } from '../smartrecruiters/index.ts';",
    ],
    [
      'one simulated provider in another',
      'sandbox/greenhouse/extra.ts',
      "import { x } from '../smartrecruiters/index.ts';",
    ],
  ])('refuses %s', (_what, path, text) => {
    expect(wrongImports(withFile(path, text))).toEqual([expect.stringContaining("another provider's")]);
  });

  it('does not count imports in comments', () => {
    expect(
      wrongImports([
        file('errors.ts', "// import { x } from './cli/main.ts';\n/* import './cli/main.ts' */"),
      ]),
    ).toEqual([]);
  });
});

describe('import cycles', () => {
  it('do not occur, type imports included', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  it('are found, type imports included', () => {
    const cycle = [
      file('query/a.ts', "import type { B } from './b.ts';"),
      file('query/b.ts', "import { c } from './c.ts';"),
      file('query/c.ts', "import { a } from './a.ts';"),
    ];

    expect(importCycles(cycle)).toEqual([
      'src/query/a.ts -> src/query/b.ts -> src/query/c.ts -> src/query/a.ts',
    ]);
  });
});

describe('importing a file', () => {
  it('runs no statement', () => {
    expect(importEffects(sources)).toEqual([]);
  });

  it.each(['start();', 'await start();', 'if (isMain) start();', 'for (const x of xs) x();', 'state.x = 1;'])(
    'is known to run the statement %s',
    (text) => {
      expect(importEffects([file('query/a.ts', text)])).toEqual([`src/query/a.ts runs on import: ${text}`]);
    },
  );

  it('opens nothing, prints nothing and keeps no process alive', async () => {
    const paths = sources.map(({ path }) => path).filter((path) => path !== 'src/cli/main.ts');
    const program = `
      const before = JSON.stringify(process.env);
      for (const path of ${JSON.stringify(paths)}) await import(new URL(path, ${JSON.stringify(new URL('../../', import.meta.url).href)}));
      const busy = process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'TTYWrap');
      if (busy.length > 0) throw new Error(busy.join());
      if (JSON.stringify(process.env) !== before) throw new Error('the environment has changed');`;

    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);

    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });
});

describe('the doors', () => {
  it('are used by every file: records, files and execution', () => {
    expect(bypassed(sources)).toEqual([]);
  });

  it.each([
    ['graphql/relations.ts', 'await group.getMany(ids, fields, scope);', 'reads records from an adapter'],
    ['pagination/row-source.ts', 'return listing.list(request);', 'reads records from an adapter'],
    ['routes/attachments.ts', 'await adapter.files?.open(id, scope);', 'opens files'],
    ['records/prefetch.ts', 'await adapter.files.open(id, scope);', 'opens files'],
    ['routes/fast-path.ts', 'const result = await execute(args);', 'executes GraphQL'],
    ['cli/query.ts', 'const result = executeSync(args);', 'executes GraphQL'],
  ])('are missed where %s has %s', (path, text, what) => {
    expect(bypassed([file(path, text)])).toEqual([`src/${path} ${what}`]);
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

describe('the folder of each provider', () => {
  it('has the same core files', () => {
    expect(missingCoreFiles(sources)).toEqual([]);
  });

  it('is known to lack a core file', () => {
    const path = 'src/adapters/smartrecruiters/resources/offers.ts';
    const others = sources.filter((source) => source.path !== path);

    expect(missingCoreFiles(others)).toEqual([`${path} is missing`]);
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

  it('stand in folders of 15 at most, but for those with one file a record type', () => {
    expect(fullFolders(sources)).toEqual([]);
  });

  it('are too many in a folder from the sixteenth on', () => {
    const many = (folder: string, count: number) =>
      Array.from({ length: count }, (_, index) => file(`${folder}/file-${index}.ts`, ''));

    expect(
      fullFolders([...many('query', 15), ...many('records', 16), ...many('graphql/resolvers', 40)]),
    ).toEqual(['src/records has 16 files']);
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
