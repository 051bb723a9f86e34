import { getNamedType } from 'graphql';
import type { Adapter } from '../adapters/adapter.ts';
import { InputError } from '../errors.ts';
import { argumentsOf, firstOf } from './arguments.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import type { ArgumentValues, FieldPlan, Variables } from './field-plan.ts';
import { decodeId } from './global-id.ts';
import type { QueryPlan } from './query-plan.ts';
import {
  type Charge,
  type Cost,
  type CostBasis,
  type EstimateOptions,
  filterOf,
  free,
  mergedFields,
  RecordCosts,
  sum,
} from './record-cost.ts';
import type { ListTarget } from './requirements.ts';
import { rowsOf } from './selection.ts';

/** The capabilities of each adapter, whose declarations never change. */
const capabilitiesByAdapter = new WeakMap<Adapter, Capabilities>();

/** A connected account with its capabilities. */
interface CostedAccount {
  readonly name: string;
  readonly provider: string;
  readonly capabilities: Capabilities;
}

/** The cost of one introspection field: the response with the whole schema takes as long as this many records. */
const nodesOfIntrospection = 20_000;

/**
 * Estimates the cost of an operation, with the values of its variables, before any record is read. The model:
 *
 * - A root list costs the calls of its pages, and one call for each further account, which may have to supply the rest of
 *   the page. Its rows may come from any account, so the most expensive one counts.
 * - Fields of records are read by their ids, as many ids per call as the provider takes.
 * - A connection below a record has `first` rows; an edge without a page size leads to five records.
 * - A filter that the gateway applies by reading more takes as many calls as one page of a client may take.
 * - Nothing is cached. At one place no record is read twice; between places nothing is shared.
 *
 * Calls `charge` with each part, also with the parts of accounts that do not count because another one is more expensive.
 */
export function estimateCost(
  plan: QueryPlan,
  variables: Variables,
  { accounts: connected, pageCalls }: CostBasis,
  charge: Charge = ignore,
): Cost {
  const accounts = connected.map(({ account: { name, provider }, adapter }) => {
    const capabilities = capabilitiesByAdapter.get(adapter) ?? capabilitiesOf(adapter);
    capabilitiesByAdapter.set(adapter, capabilities);
    return { name, provider, capabilities };
  });
  const { schema } = plan;
  return new OperationEstimate(plan, accounts, { schema, variables, pageCalls, charge }).total();
}

function ignore(): void {}

class OperationEstimate {
  readonly #plan: QueryPlan;
  readonly #variables: Variables;
  readonly #accounts: readonly CostedAccount[];
  /** By provider, whose accounts all have the same capabilities. */
  readonly #recordCosts: ReadonlyMap<string, RecordCosts>;

  readonly #pageCalls: number;
  readonly #charge: Charge;

  constructor(plan: QueryPlan, accounts: readonly CostedAccount[], options: EstimateOptions) {
    this.#plan = plan;
    this.#variables = options.variables;
    this.#accounts = accounts;
    this.#pageCalls = options.pageCalls;
    this.#charge = options.charge;
    this.#recordCosts = new Map(
      accounts.map(({ provider, capabilities }) => [provider, new RecordCosts(options, capabilities)]),
    );
  }

  total(): Cost {
    return sum([
      ...this.#plan.introspectionFields.map((field) =>
        this.#part(null, field, { calls: 0, nodes: nodesOfIntrospection }),
      ),
      ...mergedFields([this.#plan.root]).map(([field]) => {
        const values = argumentsOf(field, this.#variables);
        if (values === null) return free;
        const lists = field.requirements?.lists ?? null;
        if (lists !== null) return this.#list(lists, values, field);
        const type = getNamedType(field.definition.type).name;
        if (type === 'Account') return this.#health('name' in values ? 1 : this.#accounts.length, field);
        return this.#lookups(lookupsOf(values, type), field);
      }),
    ]);
  }

  #list(lists: ListTarget, values: ArgumentValues, field: FieldPlan): Cost {
    const { type } = lists;
    const { filter, account: onlyAccount } = filterOf(lists, values);
    const names = Array.isArray(values.accounts) ? values.accounts : null;
    const count = firstOf(values);
    const listed = this.#accounts.filter(
      ({ name, capabilities }) =>
        capabilities.get(type)?.listing &&
        (names?.includes(name) ?? true) &&
        (onlyAccount === null || onlyAccount === name),
    );
    let most = 0;
    const costs = onePerProvider(listed).map(({ name: account, provider }) => {
      const recordCosts = this.#recordCosts.get(provider);
      const { calls = 0, unapplied = [] } = recordCosts?.pageOf(type, filter, count) ?? {};
      most = Math.max(most, calls);
      const pages = this.#part(account, field, { calls, nodes: 0 }, unapplied);
      const rows = { account, field, type, count, by: 'row' } as const;
      return sum([pages, recordCosts?.of(rows, rowsOf(field)) ?? free]);
    });
    const others = Math.max(0, listed.length - 1);
    // All accounts of a filtered page share its calls.
    const calls = filter === null ? others : Math.min(others, Math.max(0, this.#pageCalls - most));
    return sum([{ calls, nodes: 0 }, maximum(costs)]);
  }

  #lookups(lookups: readonly Lookup[], field: FieldPlan): Cost {
    const groups = Map.groupBy(lookups, ({ account, type }) => `${account}\n${type}`);
    return sum(
      groups.values().map((group) => {
        const [{ account = '', type = '' } = {}] = group;
        const provider = this.#accounts.find(({ name }) => name === account)?.provider ?? '';
        const selections = field.selections().filter((selection) => selection.type.name === type);
        const rows = { account, field, type, count: group.length, by: 'lookup' } as const;
        return this.#recordCosts.get(provider)?.of(rows, selections) ?? free;
      }),
    );
  }

  /** Testing a credential takes one call per account, and its result may lead to a user. */
  #health(count: number, field: FieldPlan): Cost {
    const tested = onePerProvider(this.#accounts);
    return sum(
      mergedFields(field.selections())
        .filter(([{ name }]) => name === 'health')
        .flatMap((fields) => [
          this.#part(tested[0]?.name ?? null, fields[0], { calls: count, nodes: 0 }),
          maximum(
            tested.map(
              ({ name: account, provider }) =>
                this.#recordCosts.get(provider)?.value(fields, { account, count, by: 'id' }) ?? free,
            ),
          ),
        ]),
    );
  }

  #part(account: string | null, field: FieldPlan, cost: Cost, unapplied: readonly string[] = []): Cost {
    this.#charge({ account, field, cost, unapplied });
    return cost;
  }
}

/** The first account of each provider, whose accounts all have the same capabilities. */
function onePerProvider(accounts: readonly CostedAccount[]): readonly CostedAccount[] {
  return [...Map.groupBy(accounts, ({ provider }) => provider).values()].flatMap(([first]) => first ?? []);
}

/** The greatest number of calls and the greatest number of nodes among some costs. */
function maximum(costs: Iterable<Cost>): Cost {
  const all = [...costs];
  return {
    calls: Math.max(0, ...all.map(({ calls }) => calls)),
    nodes: Math.max(0, ...all.map(({ nodes }) => nodes)),
  };
}

/** One record that a client looks up. */
interface Lookup {
  readonly account: string;
  readonly type: string;
}

/** The records that a client looks up by `id`, `ids` or a key; an invalid id costs nothing. */
function lookupsOf({ id, ids, by }: ArgumentValues, type: string): readonly Lookup[] {
  if (typeof by === 'object' && by !== null) {
    if ('id' in by && by.id) return lookupOfId(by.id);
    const { remote } = { remote: null, ...by };
    const account: unknown = Object(remote).account;
    return typeof account === 'string' ? [{ account, type }] : [];
  }
  return Array.isArray(ids) ? ids.flatMap(lookupOfId) : lookupOfId(id);
}

function lookupOfId(id: unknown): readonly Lookup[] {
  if (typeof id !== 'string') return [];
  try {
    return [decodeId(id, 'id')];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
