import type { Provider } from '../adapters/provider.ts';
import type { ConfigInput, EnvironmentVariables } from './file.ts';
import { toPlace } from './mistakes.ts';
import { misspellings } from './near-names.ts';
import { portRule } from './schema.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** The variables that are read besides those of the providers. */
const ownVariables = ['HIREGRAPH_CONFIG', 'HIREGRAPH_SANDBOX', 'LOG_LEVEL', 'PORT', 'HOST'];

/** The level of the log. */
export function logLevelOf({ LOG_LEVEL }: EnvironmentVariables): string {
  return LOG_LEVEL || 'info';
}

/** Whether the simulated providers may be started in place of accounts: not by mistake in production. */
export function allowsSandbox({ HIREGRAPH_SANDBOX, NODE_ENV }: EnvironmentVariables): boolean {
  return HIREGRAPH_SANDBOX ? HIREGRAPH_SANDBOX === '1' : NODE_ENV !== 'production';
}

/** The mistakes in the environment itself. `references` are the variables that the configuration file refers to. */
export function environmentMistakes(
  environment: EnvironmentVariables,
  providers: readonly Provider[],
  references: ReadonlySet<string>,
): string[] {
  const { LOG_LEVEL, HIREGRAPH_SANDBOX } = environment;
  const ofProviders = providers.flatMap(({ environment: kinds }) =>
    kinds.flatMap(({ variables }) => Object.values(variables)),
  );
  // Other unknown names belong to other programs. Kubernetes sets some for each service, as HIREGRAPH_SERVICE_HOST.
  const mistakes = misspellings(Object.keys(environment), [...ownVariables, ...ofProviders])
    .filter(({ given }) => !references.has(given))
    // Of an unset reference, the file's own mistake has the near name.
    .filter(({ meant }) => !references.has(meant) || environment[meant] !== undefined)
    .map(({ given, meant }) => `${meant}: is misspelled as ${given}; correct or remove that variable`);
  if (LOG_LEVEL && !logLevels.includes(LOG_LEVEL))
    mistakes.push(`LOG_LEVEL: must be ${logLevels.join(' or ')}`);
  if (HIREGRAPH_SANDBOX && !/^[01]$/.test(HIREGRAPH_SANDBOX))
    mistakes.push('HIREGRAPH_SANDBOX: must be 1 or 0');
  return mistakes;
}

/**
 * One account for each provider of which at least one variable is set; the schema reports missing ones. `variables`
 * has the variable of each setting, by the place of the setting.
 */
export function readAccounts(environment: EnvironmentVariables, providers: readonly Provider[]) {
  const accounts: Record<string, unknown> = {};
  const variables = new Map<string, string>();
  for (const { name, environment: kinds } of providers) {
    for (const { type, variables: bySetting } of kinds) {
      const isSet = ([, variable]: readonly [string, string]) => Boolean(environment[variable]);
      const entries = Object.entries(bySetting);
      if (name in accounts || !entries.some(isSet)) continue;
      const settings = entries.filter(isSet).map(([setting, variable]) => [setting, environment[variable]]);
      accounts[name] = { provider: name, auth: { type, ...Object.fromEntries(settings) } };
      for (const [setting, variable] of entries)
        variables.set(toPlace(['accounts', name, 'auth', setting]), variable);
    }
  }
  return { accounts, variables };
}

/** Puts `PORT` and `HOST` in place of what the file says. */
export function overrideServer(
  { value, mistakes }: ConfigInput,
  { PORT, HOST }: EnvironmentVariables,
): ConfigInput {
  const isPort = !PORT || (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535);
  const allMistakes = isPort ? mistakes : [...mistakes, `PORT: ${portRule}`];
  if (!isMapping(value)) return { value, mistakes: allMistakes };
  const server: unknown = 'server' in value ? value.server : {};
  if (!isMapping(server)) return { value, mistakes: allMistakes };
  const listening = { ...(PORT && isPort ? { port: Number(PORT) } : {}), ...(HOST ? { host: HOST } : {}) };
  return { value: { ...value, server: { ...server, ...listening } }, mistakes: allMistakes };
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
