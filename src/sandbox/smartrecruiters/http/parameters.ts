import { badRequest } from './refusal.ts';

/** What a query parameter may be. */
export interface Parameter {
  /** Sent as `status=NEW&status=LEAD`; otherwise it stands at most once. */
  readonly isRepeated: boolean;
  readonly rule: string;
  accepts(value: string): boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export const text: Parameter = { isRepeated: false, rule: 'must be text', accepts: () => true };

/** The pattern that the pages give for instants: `yyyy-MM-ddTHH:mm:ss.SSSZZ`. */
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

/** Parameters that a route declares, already checked. To ask for another one is a defect of the route. */
export interface Query {
  all(name: string): readonly string[];
  /** Null where it was not sent. */
  one(name: string): string | null;
  /** All of them but for paging, as a query string that is the same for the same filters. */
  readonly filters: string;
}

const paging = ['limit', 'offset', 'pageId', 'page_id', 'pageSize'];

/** Refuses what is not declared. SmartRecruiters' pages do not say what happens to it: to refuse is the harsher. */
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

/** The value of a parameter that the operation cannot do without. */
export function required(query: Query, name: string): string {
  const value = query.one(name);
  if (value === null) throw badRequest(`Parameter ${name} is required`);
  return value;
}
