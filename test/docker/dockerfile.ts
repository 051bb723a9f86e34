import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/process.ts';

/** The steps of the Dockerfile that can run without Docker. */
export interface Dockerfile {
  /** Files to copy from the project, without copies between stages; both paths are relative. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
  /** Commands for a shell. */
  readonly run: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly healthCheck: readonly string[];
  readonly command: readonly string[];
}

/** Parses a Dockerfile; throws if it has an instruction that is not supported here. */
export function readDockerfile(): Dockerfile {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  const steps = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, instruction = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
      if (instruction === '' || rest.endsWith('\\')) throw new Error(`not a step on one line: ${line}`);
      return { instruction, rest };
    });
  const all = (wanted: string) =>
    steps.filter(({ instruction }) => instruction === wanted).map(({ rest }) => rest);
  const only = (wanted: string) => {
    const [found, ...more] = all(wanted);
    if (found === undefined || more.length > 0) throw new Error(`not one ${wanted}`);
    return found;
  };

  return {
    copies: all('COPY')
      .filter((step) => !step.startsWith('--from='))
      .flatMap(readCopy),
    run: all('RUN'),
    environment: Object.fromEntries(
      all('ENV').flatMap((step) => step.split(' ').map((pair) => pair.split('='))),
    ),
    user: only('USER'),
    healthCheck: readExec(only('HEALTHCHECK').replace(/^.* CMD /, '')),
    command: readExec(only('CMD')),
  };
}

/** Resolves a target that ends in a slash, which is a folder to copy into. */
function readCopy(step: string) {
  const paths = step.split(' ');
  const to = paths.pop() ?? '';
  return paths.map((from) => ({ from, to: to.endsWith('/') ? `${to}${from}` : to }));
}

/** Parses the exec form. The shell form would run a shell, which does not forward signals. */
function readExec(step: string): readonly string[] {
  const words: unknown = JSON.parse(step);
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
    throw new Error(`not in the form ["program", "argument"]: ${step}`);
  return words;
}
