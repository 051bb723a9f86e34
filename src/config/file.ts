import { readFileSync } from 'node:fs';
import { type Document, isPair, isScalar, type Node, type Pair, parseDocument, visit } from 'yaml';
import { ConfigError } from '../errors.ts';
import { toPlace } from './mistakes.ts';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** What was read of a configuration, and what was wrong already while it was. */
export interface ConfigInput {
  readonly value: unknown;
  readonly mistakes: readonly string[];
}

/** Reads YAML or JSON, which is YAML, with the environment's values where it says `${NAME}`. */
export function readConfigFile(path: string, environment: EnvironmentVariables): ConfigInput {
  const text = readText(path);
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    throw new ConfigError(problems.map(({ code, pos: [at] }) => toSyntaxMistake(text, at, code)));
  }
  const mistakes = structureMistakes(document);
  if (mistakes.some(({ isFatal }) => isFatal)) throw new ConfigError(mistakes.map(({ text }) => text));
  const { value, mistakes: unset } = substitute(toValue(document) ?? {}, environment);
  return { value, mistakes: [...mistakes.map(({ text }) => text), ...unset] };
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

/** Whoever puts the configuration itself where its path belongs shall not find the secrets in a log. */
function nameOf(path: string): string {
  return /^[\w./\\:~@+-]{1,200}$/.test(path) ? path : 'the file';
}

/** Where, and what kind of mistake; never what stands there. */
function toSyntaxMistake(text: string, at: number, code: string): string {
  const line = text.slice(0, at).split('\n').length;
  const isUnquoted = /[{[].*\$\{/.test(text.split('\n')[line - 1] ?? '');
  const hint = isUnquoted ? '; between brackets, a reference to the environment needs quotes' : '';
  return `line ${line}: is not YAML (${code.toLowerCase().replaceAll('_', ' ')})${hint}`;
}

interface StructureMistake {
  readonly text: string;
  /** There is no value to go on with. */
  readonly isFatal: boolean;
}

/** What is YAML, but no configuration. */
function structureMistakes(document: Document.Parsed): StructureMistake[] {
  const found: StructureMistake[] = [];
  const add = (path: readonly string[], what: string, isFatal = false) =>
    found.push({ text: `${toPlace(path)}: ${what}`, isFatal });

  visit(document, {
    Map(_key, { items }, ancestors) {
      const names = items.map(({ key }) => toName(key));
      const repeated = names.filter((name, index) => names.indexOf(name) < index);
      for (const name of new Set(repeated)) add([...toPath(ancestors), name], 'is there more than once');
    },
    Pair(_key, pair, ancestors) {
      // `{apiKey:secret}` is a key without a value, and must not be shown.
      if (pair.value === null)
        add(toPath(ancestors), 'has a key without a colon and a space behind it', true);
      else if (toName(pair.key) === '__proto__')
        add([...toPath(ancestors), '__proto__'], 'is not a known key');
    },
    Alias(_key, alias, ancestors) {
      const target = alias.resolve(document);
      if (target === undefined) add(toPath(ancestors), 'refers to an anchor that is not there', true);
      else if (ancestors.includes(target)) add(toPath(ancestors), 'refers to itself', true);
    },
  });
  return found;
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

/** Puts the environment's values where the file says `${NAME}`, and nothing where there is none. */
function substitute(input: unknown, environment: EnvironmentVariables): ConfigInput {
  const mistakes: string[] = [];
  return { value: walk(input, []), mistakes };

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
      const found = name === undefined ? undefined : environment[name];
      if (name === undefined) mistakes.push(`${toPlace(path)}: has \${ without a variable's name and }`);
      else if (!found)
        mistakes.push(
          `${toPlace(path)}: ${name} is ${found === '' ? 'empty' : 'not set'} in the environment`,
        );
      return found ?? '';
    });
    if (mistakes.length > before) return undefined;
    return isReference(text) && path[0] !== 'accounts' ? toScalar(filled) : filled;
  }
}

function isReference(text: string): boolean {
  return /^\$\{\w+\}$/.test(text);
}

/** The environment knows texts only, but ports are numbers. No name or secret of an account is taken for one. */
function toScalar(text: string): string | number | boolean {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
