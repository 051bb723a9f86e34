import { getNamedType } from 'graphql';
import type { ConnectedAccount } from '../adapters/account.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { InputError } from '../errors.ts';
import { argumentsOf, firstOf } from './arguments.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import type { ArgumentValues, FieldPlan, Variables } from './field-plan.ts';
import { decodeId } from './global-id.ts';
import type { QueryPlan } from './query-plan.ts';
import { type Charge, type Cost, free, mergedFields, RecordCosts, sum } from './record-cost.ts';
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
 * - Nothing is cached. At one place no record is read twice; between places nothing is shared.
 * - Further pages that a residual filter takes are not counted.
 *
 * Calls `charge` with each part, also with the parts of accounts that do not count because another one is more expensive.
 */
export function estimateCost(
  plan: QueryPlan,
  variables: Variables,
  connected: readonly ConnectedAccount[],
  charge: Charge = ignore,
): Cost {
  const accounts = connected.map(({ account: { name, provider }, adapter }) => {
    const capabilities = capabilitiesByAdapter.get(adapter) ?? capabilitiesOf(adapter);
    capabilitiesByAdapter.set(adapter, capabilities);
    return { name, provider, capabilities };
  });
  return new OperationEstimate(plan, variables, accounts, charge).total();
}

function ignore(): void {}

class OperationEstimate {
  readonly #plan: QueryPlan;
  readonly #variables: Variables;
  readonly #accounts: readonly CostedAccount[];
  /** By provider, whose accounts all have the same capabilities. */
  readonly #recordCosts: ReadonlyMap<string, RecordCosts>;

  readonly #charge: Charge;

  constructor(plan: QueryPlan, variables: Variables, accounts: readonly CostedAccount[], charge: Charge) {
    this.#plan = plan;
    this.#variables = variables;
    this.#accounts = accounts;
    this.#charge = charge;
    this.#recordCosts = new Map(
      accounts.map(({ provider, capabilities }) => [
        provider,
        new RecordCosts(plan.schema, variables, capabilities, charge),
      ]),
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

  #list({ type }: ListTarget, values: ArgumentValues, field: FieldPlan): Cost {
    const names = Array.isArray(values.accounts) ? values.accounts : null;
    const count = firstOf(values);
    const listed = this.#accounts.filter(
      ({ name, capabilities }) => capabilities.get(type)?.listing && (names?.includes(name) ?? true),
    );
    const costs = onePerProvider(listed).map(({ name: account, provider, capabilities }) => {
      const { maxPageSize = 1 } = capabilities.get(type)?.listing ?? {};
      const calls = Math.max(1, Math.ceil(count / maxPageSize));
      const pages = this.#part(account, field, { calls, nodes: 0 });
      const rows = { account, field, type, count, by: 'row' } as const;
      return sum([pages, this.#recordCosts.get(provider)?.of(rows, rowsOf(field)) ?? free]);
    });
    return sum([{ calls: Math.max(0, listed.length - 1), nodes: 0 }, maximum(costs)]);
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

  #part(account: string | null, field: FieldPlan, part: Cost): Cost {
    this.#charge(account, field, part);
    return part;
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
