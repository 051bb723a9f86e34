import { type FieldNode, getNamedType, type OperationDefinitionNode, visit } from 'graphql';
import type { ConnectedAccount } from '../adapters/account.ts';
import { InputError } from '../errors.ts';
import { type ArgumentValues, argumentsOf, firstOf } from './arguments.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { decodeId } from './global-id.ts';
import { type Cost, fieldsByName, free, RecordCosts, sum } from './record-cost.ts';
import { fieldsBelow, type ListTarget, requirementsOf, type Selectable } from './selection.ts';

/** Estimates what an operation takes, with the values that its variables have. */
export type Estimate = (query: Selectable, operation: OperationDefinitionNode) => Cost;

/**
 * The model. A list at the root takes the calls of its pages, and one for each further account, which may have to be asked
 * for the rest; its rows may be of any of the accounts, so that the dearest one counts. What is selected of records is read
 * in calls for as many ids as the provider takes. A list of each record has as many rows as it is asked for, an edge without
 * a page size five. Nothing is cached, nothing is asked for twice in one place, and two places share nothing. Pages that
 * are read because the gateway applies a filter itself are not counted.
 */
export function createEstimate(connected: readonly ConnectedAccount[]): Estimate {
  const byProvider = new Map<string, Capabilities>();
  const accounts = connected.map(({ account: { name, provider }, adapter }) => {
    const supplies = byProvider.get(provider) ?? capabilitiesOf(adapter);
    byProvider.set(provider, supplies);
    return { name, provider, supplies };
  });
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (query, operation) => {
    const { names, costs } = known.get(operation) ?? { names: deciding(query, operation), costs: new Map() };
    known.set(operation, { names, costs });
    const key = JSON.stringify(names.map((name) => query.variableValues[name]));
    const cost = costs.get(key) ?? new OperationCost(query, accounts).of(operation);
    if (key.length > maxKeyLength) return cost;
    if (costs.size >= maxKept) costs.clear();
    costs.set(key, cost);
    return cost;
  };
}

/** Prices of an operation, by the values of the variables that decide them. */
interface Known {
  readonly names: readonly string[];
  readonly costs: Map<string, Cost>;
}

const maxKept = 20;
/** Values may be as long as a request, and are kept with each of many documents. */
const maxKeyLength = 1_000;

/** Variables that are used elsewhere than in filters, which decide what is found but not how much is asked for. */
function deciding({ fragments }: Selectable, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  for (const { selectionSet, directives } of [operation, ...Object.values(fragments)]) {
    for (const node of [selectionSet, ...(directives ?? [])]) {
      visit(node, {
        Argument: ({ name }) => (name.value === 'filter' ? false : undefined),
        // Which record of an account it is makes no difference.
        ObjectField: ({ name }) => (name.value === 'remoteId' ? false : undefined),
        Variable: ({ name }) => void names.add(name.value),
      });
    }
  }
  return [...names];
}

interface Reachable {
  readonly name: string;
  readonly provider: string;
  readonly supplies: Capabilities;
}

/** Writing the whole schema takes as long as writing so many records. */
const nodesOfIntrospection = 20_000;

class OperationCost {
  readonly #query: Selectable;
  readonly #accounts: readonly Reachable[];
  /** Accounts of one provider have the same prices. */
  readonly #records: ReadonlyMap<string, RecordCosts>;

  constructor(query: Selectable, accounts: readonly Reachable[]) {
    this.#query = query;
    this.#accounts = accounts;
    this.#records = new Map(
      accounts.map(({ provider, supplies }) => [provider, new RecordCosts(query, supplies)]),
    );
  }

  of(operation: OperationDefinitionNode): Cost {
    const root = this.#query.schema.getQueryType()?.name ?? '';
    const introspecting = fieldsBelow(this.#query, root, [operation]).filter(({ name }) =>
      ['__schema', '__type'].includes(name.value),
    );
    return sum([
      { calls: 0, nodes: introspecting.length * nodesOfIntrospection },
      ...fieldsByName(this.#query, root, [operation]).map(({ field, first, same }) => {
        const given = argumentsOf(this.#query, field, first);
        if (given === null) return free;
        const lists = requirementsOf(field)?.lists ?? null;
        if (lists !== null) return this.#list(lists, given, same);
        const type = getNamedType(field.type).name;
        if (type === 'Account') return this.#health('name' in given ? 1 : this.#accounts.length, same);
        return this.#lookups(foundBy(given, type), same);
      }),
    ]);
  }

  #list({ type }: ListTarget, given: ArgumentValues, nodes: readonly FieldNode[]): Cost {
    const names = Array.isArray(given.accounts) ? given.accounts : null;
    const count = firstOf(given);
    const listing = this.#accounts.filter(
      ({ name, supplies }) => supplies.get(type)?.listing && (names?.includes(name) ?? true),
    );
    const ofProviders = new Map(listing.map(({ provider, supplies }) => [provider, supplies]));
    const costs = [...ofProviders].map(([provider, supplies]) => {
      const { maxPageSize = 1 } = supplies.get(type)?.listing ?? {};
      const pages = { calls: Math.max(1, Math.ceil(count / maxPageSize)), nodes: 0 };
      return sum([pages, this.#records.get(provider)?.page({ type, count, by: 'row' }, nodes) ?? free]);
    });
    return sum([{ calls: Math.max(0, listing.length - 1), nodes: 0 }, dearest(costs)]);
  }

  #lookups(found: readonly Found[], nodes: readonly FieldNode[]): Cost {
    const alike = Map.groupBy(found, ({ account, type }) => `${account}\n${type}`);
    return sum(
      alike.values().map((same) => {
        const [{ account = '', type = '' } = {}] = same;
        const provider = this.#accounts.find(({ name }) => name === account)?.provider ?? '';
        return this.#records.get(provider)?.of({ type, count: same.length, by: 'lookup' }, nodes) ?? free;
      }),
    );
  }

  /** A look at the credential is a call, and tells of a user. */
  #health(accounts: number, nodes: readonly FieldNode[]): Cost {
    return sum(
      fieldsByName(this.#query, 'Account', nodes)
        .filter(({ field }) => field.name === 'health')
        .flatMap(({ field, same }) => [
          { calls: accounts, nodes: 0 },
          dearest(this.#records.values().map((records) => records.value(field, accounts, 'id', same))),
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
