import { badRequest } from './refusal.ts';

/** The rule for the values of a query parameter. */
export interface Parameter {
  /** May be sent several times, as in `status=NEW&status=LEAD`. */
  readonly isRepeated: boolean;
  readonly rule: string;
  accepts(value: string): boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export const text: Parameter = { isRepeated: false, rule: 'must be text', accepts: () => true };

/** An instant in the documented pattern `yyyy-MM-ddTHH:mm:ss.SSSZZ`. */
export const instant: Parameter = {
  isRepeated: false,
  rule: 'must match yyyy-MM-ddTHH:mm:ss.SSSZZ',
  accepts: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:?\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
};

export const uuid: Parameter = {
  isRepeated: false,
  rule: 'must be a UUID',
  accepts: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
};

export function integer(least: number, most: number): Parameter {
  return {
    isRepeated: false,
    rule: `must be an integer from ${least} to ${most}`,
    accepts: (value) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most,
  };
}

export function oneOf(words: readonly string[]): Parameter {
  return {
    isRepeated: false,
    rule: `must be one of ${words.join(', ')}`,
    accepts: (value) => words.includes(value),
  };
}

export function repeated(parameter: Parameter): Parameter {
  return { ...parameter, isRepeated: true };
}

/** The validated parameters of a request. Reading one that the route does not declare throws. */
export interface Query {
  all(name: string): readonly string[];
  /** First value of a parameter; null if absent. */
  one(name: string): string | null;
  /** Canonical query string of all parameters except paging. */
  readonly filters: string;
}

const paging = ['limit', 'offset', 'pageId', 'page_id', 'pageSize'];

/** Refuses undeclared parameters. The pages do not document them; refusing is the stricter behaviour. */
export function readQuery(parameters: Parameters, pairs: readonly (readonly [string, string])[]): Query {
  const sent = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) throw badRequest(`Unknown parameter ${name}`);
    if (!parameter.accepts(value)) throw badRequest(`Parameter ${name} ${parameter.rule}`);
    if (!parameter.isRepeated && sent.has(name)) throw badRequest(`Parameter ${name} stands twice`);
    sent.set(name, [...(sent.get(name) ?? []), value]);
  }

  const filters = new URLSearchParams(
    [...sent].flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  for (const name of paging) filters.delete(name);
  filters.sort();

  function all(name: string): readonly string[] {
    if (!Object.hasOwn(parameters, name)) throw new RangeError(`The route declares no parameter ${name}.`);
    return sent.get(name) ?? [];
  }

  return {
    all,
    one: (name) => all(name)[0] ?? null,
    filters: filters.toString(),
  };
}

/** Returns the value of a mandatory parameter. */
export function required(query: Query, name: string): string {
  const value = query.one(name);
  if (value === null) throw badRequest(`Parameter ${name} is required`);
  return value;
}
