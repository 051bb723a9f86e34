import type { Provider } from '../adapters/provider.ts';
import type { ConfigInput, EnvironmentVariables } from './file.ts';
import { toPlace } from './mistakes.ts';
import { portRule } from './schema.ts';

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
