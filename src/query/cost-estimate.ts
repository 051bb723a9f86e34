import { getNamedType } from 'graphql';
import type { ConnectedAccount } from '../adapters/account.ts';
import type { Adapter } from '../adapters/adapter.ts';
import { InputError } from '../errors.ts';
import { argumentsOf, firstOf } from './arguments.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import type { ArgumentValues, FieldPlan, Variables } from './field-plan.ts';
import { decodeId } from './global-id.ts';
import type { QueryPlan } from './query-plan.ts';
import { type Cost, free, mergedFields, RecordCosts, sum } from './record-cost.ts';
import type { ListTarget } from './requirements.ts';
import { rowsOf } from './selection.ts';

/** Declarations do not change while an adapter lives. */
const declared = new WeakMap<Adapter, Capabilities>();

interface Reachable {
  readonly name: string;
  readonly provider: string;
  readonly capabilities: Capabilities;
}

/** Writing the whole schema takes as long as writing this many records. */
const nodesOfIntrospection = 20_000;

/**
 * Estimates what an operation takes, with the values of its variables. The model: a list at the root takes the calls of
 * its pages, and one for each further account, which may have to be asked for the rest; its rows may be of any of the
 * accounts, so that the dearest one counts. What is selected of records is read in calls for as many ids as the provider
 * takes. A connection below each record has as many rows as it is asked for, an edge without a page size five. Nothing is
 * cached, nothing is asked for twice in one place, and two places share nothing. Pages that are read because the gateway
 * applies a filter itself are not counted.
 */
export function estimateCost(
  plan: QueryPlan,
  variables: Variables,
  connected: readonly ConnectedAccount[],
): Cost {
  const accounts = connected.map(({ account: { name, provider }, adapter }) => {
    const capabilities = declared.get(adapter) ?? capabilitiesOf(adapter);
    declared.set(adapter, capabilities);
    return { name, provider, capabilities };
  });
  return new OperationCost(plan, variables, accounts).total();
}

class OperationCost {
  readonly #plan: QueryPlan;
  readonly #variables: Variables;
  readonly #accounts: readonly Reachable[];
  /** Accounts of one provider have the same prices. */
  readonly #records: ReadonlyMap<string, RecordCosts>;

  constructor(plan: QueryPlan, variables: Variables, accounts: readonly Reachable[]) {
    this.#plan = plan;
    this.#variables = variables;
    this.#accounts = accounts;
    this.#records = new Map(
      accounts.map(({ provider, capabilities }) => [
        provider,
        new RecordCosts(plan.schema, variables, capabilities),
      ]),
    );
  }

  total(): Cost {
    const introspection = { calls: 0, nodes: this.#plan.introspectionFields * nodesOfIntrospection };
    return sum([
      introspection,
      ...mergedFields([this.#plan.root]).map(([field]) => {
        const values = argumentsOf(field, this.#variables);
        if (values === null) return free;
        const lists = field.requirements?.lists ?? null;
        if (lists !== null) return this.#list(lists, values, field);
        const type = getNamedType(field.definition.type).name;
        if (type === 'Account') return this.#health('name' in values ? 1 : this.#accounts.length, field);
        return this.#lookups(foundBy(values, type), field);
      }),
    ]);
  }

  #list({ type }: ListTarget, values: ArgumentValues, field: FieldPlan): Cost {
    const names = Array.isArray(values.accounts) ? values.accounts : null;
    const count = firstOf(values);
    const listing = this.#accounts.filter(
      ({ name, capabilities }) => capabilities.get(type)?.listing && (names?.includes(name) ?? true),
    );
    const ofProviders = new Map(listing.map(({ provider, capabilities }) => [provider, capabilities]));
    const costs = [...ofProviders].map(([provider, capabilities]) => {
      const { maxPageSize = 1 } = capabilities.get(type)?.listing ?? {};
      const pages = { calls: Math.max(1, Math.ceil(count / maxPageSize)), nodes: 0 };
      return sum([pages, this.#records.get(provider)?.of({ type, count, by: 'row' }, rowsOf(field)) ?? free]);
    });
    return sum([{ calls: Math.max(0, listing.length - 1), nodes: 0 }, dearest(costs)]);
  }

  #lookups(found: readonly Found[], field: FieldPlan): Cost {
    const alike = Map.groupBy(found, ({ account, type }) => `${account}\n${type}`);
    return sum(
      alike.values().map((same) => {
        const [{ account = '', type = '' } = {}] = same;
        const provider = this.#accounts.find(({ name }) => name === account)?.provider ?? '';
        const selections = field.selections().filter((selection) => selection.type.name === type);
        return (
          this.#records.get(provider)?.of({ type, count: same.length, by: 'lookup' }, selections) ?? free
        );
      }),
    );
  }

  /** Testing a credential is a call, and may lead to a user. */
  #health(accounts: number, field: FieldPlan): Cost {
    return sum(
      mergedFields(field.selections())
        .filter(([{ name }]) => name === 'health')
        .flatMap((fields) => [
          { calls: accounts, nodes: 0 },
          dearest(this.#records.values().map((records) => records.value(fields, accounts, 'id'))),
        ]),
    );
  }
}

function dearest(costs: Iterable<Cost>): Cost {
  const all = [...costs];
  return {
    calls: Math.max(0, ...all.map(({ calls }) => calls)),
    nodes: Math.max(0, ...all.map(({ nodes }) => nodes)),
  };
}

interface Found {
  readonly account: string;
  readonly type: string;
}

/** The records that a client looks up: by `id`, `ids`, or a key. What is no id costs nothing. */
function foundBy({ id, ids, by }: ArgumentValues, type: string): readonly Found[] {
  if (typeof by === 'object' && by !== null) {
    if ('id' in by && by.id) return foundById(by.id);
    const { remote } = { remote: null, ...by };
    const account: unknown = Object(remote).account;
    return typeof account === 'string' ? [{ account, type }] : [];
  }
  return Array.isArray(ids) ? ids.flatMap(foundById) : foundById(id);
}

function foundById(id: unknown): readonly Found[] {
  if (typeof id !== 'string') return [];
  try {
    return [decodeId(id, 'id')];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
