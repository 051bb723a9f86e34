import { readFileSync } from 'node:fs';
import { type Document, isPair, isScalar, type Node, type Pair, parseDocument, visit } from 'yaml';
import { ConfigError } from '../errors.ts';
import { toPlace } from './mistakes.ts';
import { isNear } from './near-names.ts';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** An unchecked configuration, with the mistakes that were found while it was read. */
export interface ConfigInput {
  readonly value: unknown;
  readonly mistakes: readonly string[];
}

/** The content of a configuration file. */
export interface ConfigFile extends ConfigInput {
  /** The environment variables that the file refers to. */
  readonly references: ReadonlySet<string>;
}

/** Reads YAML, which includes JSON, and replaces each `${NAME}` with the value of that environment variable. */
export function readConfigFile(path: string, environment: EnvironmentVariables): ConfigFile {
  const text = readText(path);
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const all = problems.map(({ code, pos: [offset] }) => ({ line: lineAt(text, offset), code }));
    // What follows a mistake on its line is only a consequence of it.
    const first = all.filter(({ line }, index) => all.findIndex((other) => other.line === line) === index);
    throw new ConfigError(first.map(({ line, code }) => toSyntaxMistake(text, line, code)));
  }
  const mistakes = structureMistakes(document);
  if (mistakes.some(({ isFatal }) => isFatal))
    throw new ConfigError([...new Set(mistakes.map(({ text }) => text))]);
  const { value, mistakes: unset, references } = substitute(toValue(document) ?? {}, environment);
  return { value, mistakes: [...mistakes.map(({ text }) => text), ...unset], references };
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ConfigError([`HIREGRAPH_CONFIG: ${nameOf(path)} ${unreadable[code] ?? 'cannot be read'}`]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError([`HIREGRAPH_CONFIG: ${nameOf(path)} is not text in UTF-8`]);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a directory',
  EACCES: 'may not be read by this user',
};

/** `HIREGRAPH_CONFIG` may hold the configuration itself by mistake, and its secrets must not get into a log. */
function nameOf(path: string): string {
  return /^[\w./\\:~@+-]{1,200}$/.test(path) ? path : 'the file';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Names the line and the kind of mistake; never quotes the text. */
function toSyntaxMistake(text: string, line: number, code: string): string {
  const isUnquoted = /[{[].*\$\{/.test(text.split('\n')[line - 1] ?? '');
  const hint = isUnquoted ? '; between brackets, a reference to the environment needs quotes' : '';
  return `line ${line}: is not YAML (${code.toLowerCase().replaceAll('_', ' ')})${hint}`;
}

interface StructureMistake {
  readonly text: string;
  /** Whether the document has no value that could be checked further. */
  readonly isFatal: boolean;
}

/** Mistakes in YAML that is valid, but not usable as a configuration. */
function structureMistakes(document: Document.Parsed): StructureMistake[] {
  const mistakes: StructureMistake[] = [];
  const add = (path: readonly string[], problem: string, isFatal = false) =>
    mistakes.push({ text: `${toPlace(path)}: ${problem}`, isFatal });

  visit(document, {
    Map(_key, { items }, ancestors) {
      const names = items.map(({ key }) => toName(key));
      const repeated = names.filter((name, index) => names.indexOf(name) < index);
      for (const name of new Set(repeated)) add([...toPath(ancestors), name], 'appears more than once');
    },
    Pair(_key, pair, ancestors) {
      // YAML reads `{apiKey:secret}` as a key without a value; such a key must not be shown.
      if (pair.value === null)
        add(toPath(ancestors), 'has a key without a colon and a space behind it', true);
      else if (toName(pair.key) === '__proto__')
        add([...toPath(ancestors), '__proto__'], 'is not a known key');
    },
    Alias(_key, alias, ancestors) {
      const target = alias.resolve(document);
      if (target === undefined) add(toPath(ancestors), 'refers to an anchor that does not exist', true);
      else if (ancestors.includes(target)) add(toPath(ancestors), 'refers to itself', true);
    },
  });
  return mistakes;
}

function toPath(ancestors: readonly (Document | Node | Pair)[]): string[] {
  return ancestors.filter((node) => isPair(node)).map(({ key }) => toName(key));
}

function toName(key: unknown): string {
  return isScalar(key) ? String(key.value) : 'a key that is not a name';
}

function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    throw new ConfigError(['the file: has aliases that make it too large']);
  }
}

/** Replaces each `${NAME}` with the value of that variable; a setting with an unset variable becomes undefined. */
function substitute(input: unknown, environment: EnvironmentVariables): ConfigFile {
  const mistakes: string[] = [];
  const references = new Set<string>();
  return { value: walk(input, []), mistakes, references };

  function walk(value: unknown, path: readonly string[]): unknown {
    if (typeof value === 'string') return fill(value, path);
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, walk(item, [...path, name])]),
    );
  }

  function fill(text: string, path: readonly string[]): unknown {
    const before = mistakes.length;
    const filled = text.replaceAll(/\$\{([A-Za-z_]\w*)\}|\$\{/g, (_reference, name: string | undefined) => {
      if (name === undefined) {
        mistakes.push(`${toPlace(path)}: has \${ without a variable's name and }`);
        return '';
      }
      const variable = environment[name];
      references.add(name);
      if (!variable) mistakes.push(`${toPlace(path)}: ${toUnset(name, environment)}`);
      return variable ?? '';
    });
    if (mistakes.length > before) return undefined;
    return isReference(text) && path[0] !== 'accounts' ? toScalar(filled) : filled;
  }
}

function toUnset(name: string, environment: EnvironmentVariables): string {
  if (environment[name] === '') return `${name} is empty in the environment`;
  const near = Object.keys(environment).find((other) => isNear(other, name));
  return `${name} is not set in the environment${near === undefined ? '' : `; ${near} is`}`;
}

function isReference(text: string): boolean {
  return /^\$\{\w+\}$/.test(text);
}

/** Variables are strings, but a port is a number. Not used within accounts, whose secrets may consist of digits. */
function toScalar(text: string): string | number | boolean {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
