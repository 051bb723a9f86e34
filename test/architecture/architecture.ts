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

interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Names of layers; a layer may always import itself. */
  readonly mayImport: readonly string[];
  /** Whether it may import what is not ours. */
  readonly hasLibraries: boolean;
}

const layer = (name: string, files: RegExp, mayImport: readonly string[], hasLibraries = true): Layer => ({
  name,
  files,
  mayImport,
  hasLibraries,
});

const everywhere = ['domain', 'errors', 'clock', 'request scope'];

/** Who may import whom; the first that a file belongs to counts. */
export const layers: readonly Layer[] = [
  layer('cli', /^cli\//, [
    'server',
    'gateway',
    'config',
    'core',
    'log',
    'registry',
    'sandbox',
    ...everywhere,
  ]),
  layer('server', /^server\//, ['gateway', 'config', 'log', ...everywhere]),
  layer('gateway', /^gateway\.ts$/, [
    'config',
    'routes',
    'log',
    'core',
    'registry',
    'http types',
    ...everywhere,
  ]),
  layer('routes', /^routes\//, ['core', 'log', 'adapter', 'http types', ...everywhere]),
  layer('config', /^config\//, ['provider', ...everywhere]),
  layer('log', /^telemetry\//, []),
  layer('core', /^(graphql|operations|pagination|records|query|cache|access)\/|^adapters\/account\.ts$/, [
    'adapter',
    'log',
    'http types',
    ...everywhere,
  ]),
  layer('adapter', /^adapters\/adapter\.ts$/, ['http types', ...everywhere]),
  layer('provider', /^adapters\/provider\.ts$/, ['adapter', 'http types', ...everywhere]),
  layer('registry', /^adapters\/index\.ts$/, ['provider', 'providers']),
  layer('providers', /^adapters\/[\w-]+\//, ['adapter', 'provider', 'http', 'http types', ...everywhere]),
  layer('http types', /^http\/http\.ts$/, ['http', ...everywhere]),
  layer('http', /^http\//, ['http types', ...everywhere]),
  layer('sandbox', /^sandbox\//, ['clock']),
  layer('domain', /^domain\//, [], false),
  layer('errors', /^errors\.ts$/, [], false),
  layer('request scope', /^request-scope\.ts$/, [], false),
  layer('clock', /^clock\.ts$/, [], false),
];

function layerOf(path: string): Layer | undefined {
  return layers.find(({ files }) => files.test(path.replace(/^src\//, '')));
}

/** One of the folders that have the same in them, told in two ways: providers, and their simulations. */
function siblingOf(path: string): string | null {
  return /^src\/((?:adapters|sandbox)\/[\w-]+)\//.exec(path)?.[1] ?? null;
}

const importing = /\b(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function importsOf({ text }: Source): string[] {
  return [...withoutComments(text).matchAll(importing)].map(([, from, plain]) => from ?? plain ?? '');
}

/** Files that import what they may not see. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const from = layerOf(source.path);
    if (from === undefined) return [`${source.path} belongs to no layer`];
    return importsOf(source).flatMap((specifier) => {
      if (!specifier.startsWith('.'))
        return from.hasLibraries ? [] : [`${source.path} imports ${specifier}: ${from.name} imports nothing`];
      const path = posix.join(posix.dirname(source.path), specifier);
      const to = layerOf(path);
      const isAllowed = to !== undefined && (to === from || from.mayImport.includes(to.name));
      if (!isAllowed) return [`${source.path} imports ${path}: ${from.name} may not see ${to?.name ?? 'it'}`];
      const [side, other] = [siblingOf(source.path), siblingOf(path)];
      const isSideways =
        from === to && side !== null && other !== null && side !== other && !isShared(other, sources);
      return isSideways ? [`${source.path} imports ${path}: it is beside it`] : [];
    });
  });
}

/** Of the sandbox's folders, the data set is for all providers: it has no server. */
function isShared(folder: string, sources: readonly Source[]): boolean {
  return !sources.some(({ path }) => path === `src/${folder}/index.ts`);
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
    files: /^cli\/main\.ts$/,
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
const coreFiles = ['index', 'api', 'refusal', 'values', 'candidates', 'applications', 'jobs', 'offers'];

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
