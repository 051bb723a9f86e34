import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of code; `path` begins with `src/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export function readSources(): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(root, path), text: readFileSync(path, 'utf8') };
    })
    .filter(({ path }) => path !== 'src/graphql/generated.ts');
}

interface Room {
  readonly name: string;
  readonly files: RegExp;
  /** The names of the rooms that its files may import, besides its own. */
  readonly mayImport: readonly string[];
  /** Whether it may import packages. */
  readonly hasPackages: boolean;
}

const room = (name: string, files: RegExp, mayImport: readonly string[], hasPackages = true): Room => ({
  name,
  files,
  mayImport,
  hasPackages,
});

/** What every room but the sandbox may import. */
const ground = ['domain', 'errors', 'clock', 'request-scope'];
const contract = ['adapters/adapter', 'adapters/account'];

/** The rooms and what each may import; a file belongs to the first that matches. */
export const rooms: readonly Room[] = [
  room('cli', /^cli\//, [
    ...ground,
    'server',
    'gateway',
    'config',
    'graphql',
    'adapters/index',
    'sandbox',
    'telemetry',
  ]),
  room('config', /^config\//, [...ground, 'adapters/provider', 'access']),
  room('server', /^server\//, [...ground, 'gateway', 'config', 'telemetry']),
  room('gateway', /^gateway\.ts$/, [
    ...ground,
    ...contract,
    'routes',
    'operations',
    'accounts',
    'graphql',
    'pagination',
    'records',
    'query',
    'cache',
    'access',
    'adapters/index',
    'config',
    'telemetry',
  ]),
  room('routes', /^routes\//, [...ground, 'operations', 'accounts', 'access', 'records', 'telemetry']),
  room('operations', /^operations\//, [...ground, 'graphql', 'query', 'records', 'access', 'telemetry']),
  room('accounts', /^accounts\//, [
    ...ground,
    ...contract,
    'cache',
    'adapters/provider',
    'adapters/wrap',
    'config',
  ]),
  room('graphql', /^graphql\//, [...ground, ...contract, 'pagination', 'records', 'query', 'access']),
  room('pagination', /^pagination\//, [...ground, ...contract, 'records', 'query']),
  room('records', /^records\//, [...ground, ...contract, 'query', 'access']),
  room('query', /^query\//, [...ground, ...contract, 'access']),
  room('cache', /^cache\//, [...ground, ...contract, 'adapters/wrap']),
  room('access', /^access\//, ground),
  room('adapters/adapter', /^adapters\/adapter\.ts$/, ground),
  room('adapters/account', /^adapters\/account\.ts$/, [...ground, 'adapters/adapter']),
  room('adapters/filter-support', /^adapters\/filter-support\.ts$/, [...ground, 'adapters/adapter']),
  room('adapters/wrap', /^adapters\/wrap\.ts$/, [...ground, ...contract]),
  room('adapters/provider', /^adapters\/provider\.ts$/, [...ground, ...contract, 'http']),
  room('adapters/connection', /^adapters\/connection\.ts$/, [
    ...ground,
    ...contract,
    'adapters/provider',
    'http',
  ]),
  room('adapters/index', /^adapters\/index\.ts$/, ['adapters/provider', 'a provider']),
  room('a provider', /^adapters\/[\w-]+\//, [
    ...ground,
    ...contract,
    'adapters/provider',
    'adapters/filter-support',
    'adapters/connection',
    'http',
  ]),
  room('http', /^http\//, ground),
  room('telemetry', /^telemetry\//, ground),
  room('sandbox', /^sandbox\//, ['clock']),
  room('domain', /^domain\//, [], false),
  room('errors', /^errors\.ts$/, [], false),
  room('clock', /^clock\.ts$/, [], false),
  room('request-scope', /^request-scope\.ts$/, ['errors'], false),
];

function roomOf(path: string): Room | undefined {
  return rooms.find(({ files }) => files.test(path.replace(/^src\//, '')));
}

/** One of the folders that have the same in them, done in two ways: the providers, and their simulations. */
function siblingOf(path: string): string | null {
  return /^src\/((?:adapters|sandbox)\/[\w-]+)\//.exec(path)?.[1] ?? null;
}

const importing = /\b(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function importsOf({ text }: Source): string[] {
  return [...withoutComments(text).matchAll(importing)].map(([, from, plain]) => from ?? plain ?? '');
}

/** The files of ours that a file imports. */
function filesImportedBy(source: Source): string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(source.path), specifier));
}

/** The imports that the table of rooms does not allow. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const from = roomOf(source.path);
    if (from === undefined) return [`${source.path} belongs to no room`];
    return importsOf(source).flatMap((specifier) => {
      if (!specifier.startsWith('.'))
        return from.hasPackages
          ? []
          : [`${source.path} imports ${specifier}: ${from.name} imports no package`];
      const path = posix.join(posix.dirname(source.path), specifier);
      const to = roomOf(path);
      const isAllowed = to !== undefined && (to === from || from.mayImport.includes(to.name));
      if (!isAllowed)
        return [`${source.path} imports ${path}: ${from.name} may not import ${to?.name ?? 'it'}`];
      const [side, other] = [siblingOf(source.path), siblingOf(path)];
      const isSideways =
        from === to && side !== null && other !== null && side !== other && !isShared(other, sources);
      return isSideways ? [`${source.path} imports ${path}: it is another provider's`] : [];
    });
  });
}

/** Of the sandbox's folders, those without a server are for all providers. */
function isShared(folder: string, sources: readonly Source[]): boolean {
  return !sources.some(({ path }) => path === `src/${folder}/index.ts`);
}

/** Files that import each other in a circle, type imports included. */
export function importCycles(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, filesImportedBy(source)]));
  const done = new Set<string>();
  const cycles = new Set<string>();

  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.add([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }

  for (const path of imports.keys()) visit(path, []);
  return [...cycles];
}

/** The first lines of statements that do something when a file is imported; a program's own file may. */
export function importEffects(sources: readonly Source[]): string[] {
  const declaration =
    /^(?:import\b|export (?:type|interface|const|function|async function|class|abstract class|\{|\* from)|const |let |type |interface |function |async function |class |abstract class |[\])}>])/;
  return sources
    .filter(({ path }) => path !== 'src/cli/main.ts')
    .flatMap(({ path, text }) =>
      codeOf(text)
        .split('\n')
        .filter((line) => /^\S/.test(line) && !declaration.test(line))
        .map((line) => `${path} runs on import: ${line}`),
    );
}

/** Calls that only some files may make. */
const doors: readonly (readonly [what: string, code: RegExp, files: RegExp])[] = [
  [
    'reads records from an adapter',
    /\.getMany\(|\blisting\??\.list\(/,
    /^(?:records\/|cache\/|adapters\/wrap\.ts|adapters\/[\w-]+\/)/,
  ],
  ['opens files', /\bfiles\??\.open\(/, /^(?:records\/record-reader|adapters\/wrap)\.ts$/],
  ['executes GraphQL', /(?<![.\w])execute\w*\(/, /^operations\//],
];

/** Files that make a call which belongs to others. */
export function bypassed(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    doors
      .filter(([, code, files]) => code.test(codeOf(text)) && !files.test(path.slice('src/'.length)))
      .map(([what]) => `${path} ${what}`),
  );
}

const maxFiles = 15;
/** Folders that have one file for each record type. */
const byRecordType = /\/(?:resolvers|resources)$/;

/** Folders with too many files to find one by looking. */
export function fullFolders(sources: readonly Source[]): string[] {
  const counts = Map.groupBy(sources, ({ path }) => posix.dirname(path));
  return [...counts]
    .filter(([folder, files]) => files.length > maxFiles && !byRecordType.test(folder))
    .map(([folder, files]) => `${folder} has ${files.length} files`);
}

interface Home {
  readonly what: string;
  readonly code: RegExp;
  readonly files: RegExp;
}

/** What only these files may use. */
export const homes: readonly Home[] = [
  {
    what: 'the process',
    code: /\bprocess\.(?:env|argv|exit|std|on|off|kill|pid|cwd|hrtime|nextTick|emit)|from '(?:node:)?process'/,
    files: /^cli\//,
  },
  {
    what: 'the clock',
    code: /\bDate\.now\b|\bperformance\b|\bnew Date\(\s*\)|\bhrtime\b/,
    files: /^clock\.ts$/,
  },
  {
    what: 'timers',
    code: /\b(?:setTimeout|setInterval|setImmediate|AbortSignal\.timeout)\b|'(?:node:)?timers/,
    files: /^clock\.ts$/,
  },
  { what: 'chance', code: /\bMath\.random\b/, files: /^http\/client\/client\.ts$/ },
  { what: 'the console', code: /\bconsole\b/, files: /^(?!)/ },
];

/** Files that use what has its home elsewhere. */
export function homeless(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    homes
      .filter(
        ({ code, files }) =>
          code.test(withoutComments(source.text)) && !files.test(source.path.slice('src/'.length)),
      )
      .map(({ what }) => `${source.path} uses ${what}`),
  );
}

/** What every provider's folder has under the same name. */
const coreFiles = [
  'index',
  'resources',
  'client/api',
  'client/credential',
  'client/ids',
  'client/refusal',
  'mapping/field-notes',
  'mapping/filters',
  'mapping/values',
  'resources/applications',
  'resources/candidates',
  'resources/jobs',
  'resources/offers',
];

/** What one provider's folder lacks of those. */
export function missingCoreFiles(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const folders = new Set(sources.flatMap(({ path }) => /^src\/adapters\/[\w-]+\//.exec(path)?.[0] ?? []));
  return [...folders].flatMap((folder) =>
    coreFiles
      .map((name) => `${folder}${name}.ts`)
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is missing`),
  );
}

const loopholes: readonly (readonly [what: string, code: RegExp, isInComments: boolean])[] = [
  ['any', /(?<![.\w])any(?![\w:])/, false],
  ['a non-null assertion', /[\w)\]]!(?=[.,;:)\]}[(\s]|$)(?!\s*=)/m, false],
  ['an order to the compiler', /@ts-(?:ignore|expect-error|nocheck)/, true],
];

/** Files that get around the compiler. */
export function loopholesIn(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    loopholes
      .filter(([, code, isInComments]) => code.test(isInComments ? text : codeOf(text)))
      .map(([what]) => `${path} has ${what}`),
  );
}

const maxLines = 300;

export function tooLong(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

const says = /^(?:utils?|helpers?|common|libs?|services?|types?|misc|shared)$/;

/** Files and folders whose names say nothing, or are not in kebab case. */
export function badNames(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path }) => {
    const names = path.replace(/\.ts$/, '').split('/');
    if (!path.endsWith('.ts') || names.some((name) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)))
      return [`${path} is not in kebab case`];
    return names.filter((name) => says.test(name)).map((name) => `${path} is called ${name}`);
  });
}

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const text = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
/** A slash where no division can be. */
const regularExpression =
  /(?<=(?:^|[(,=:[!&|?{};]|\breturn|=>)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//m;
const tokens = new RegExp([regularExpression, comment, text].map(({ source }) => source).join('|'), 'gm');

function withoutComments(code: string): string {
  return code.replaceAll(tokens, (token) => (/^\/[/*]/.test(token) ? ' ' : token));
}

/** Neither comments nor what stands in quotes. */
function codeOf(code: string): string {
  return code.replaceAll(tokens, (token) => (/^\/[/*]/.test(token) ? ' ' : "''"));
}
