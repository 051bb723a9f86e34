import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  TypeNameMetaFieldDef,
} from 'graphql';

export interface RandomRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Variables;
  /** Other values for the same document. */
  readonly otherVariables: Variables;
}

export type Variables = Readonly<Record<string, unknown>>;

/** The values that arguments can have. */
export interface Known {
  /** Ids of records by type name. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Invalid ids, and ids of records that do not exist. */
  readonly wrongIds: readonly string[];
  readonly keys: readonly { readonly account: string; readonly remoteId: string }[];
  readonly accounts: readonly string[];
  /** Cursors of the root lists without other arguments. */
  readonly cursors: readonly string[];
}

/**
 * Builds a request from numbers, always the same from the same numbers. The document is valid by construction. A smaller
 * number makes a simpler choice, and missing numbers are zeros, so that fast-check shrinks documents by shrinking
 * numbers.
 */
export function randomRequest(
  numbers: readonly number[],
  schema: GraphQLSchema,
  known: Known,
): RandomRequest {
  return new RandomDocument(numbers, schema, known).write();
}

/** Fields that differ between two gateways or two reads. */
const changing = new Set(['url', 'expiresAt', 'health', 'coverage', 'remoteData']);

/** Root fields that are chosen more often than the others. */
const frequent = [
  'applications',
  'nodes',
  'node',
  'candidates',
  'jobs',
  'offers',
  'candidate',
  'application',
];

const maxDepth = 8;
const maxFields = 45;
const maxConditions = 40;
/** The maximum product of page sizes along a path. */
const maxRows = 12;

type AnyField = GraphQLField<unknown, unknown>;

/** A field to select. */
interface Selected {
  readonly type: GraphQLCompositeType;
  readonly field: AnyField;
  readonly call: string;
}

/** A field that the document selects. */
interface Used {
  readonly key: string;
  readonly parent: GraphQLCompositeType;
  readonly field: AnyField;
  /** Name and arguments of the field. */
  readonly call: string;
  readonly rows: number;
}

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly text: string;
  readonly height: number;
  readonly size: number;
  /** Response keys of its fields, and of those of its fragments. */
  readonly keys: ReadonlySet<string>;
}

interface Variable {
  readonly name: string;
  /** Identifies the argument and the type for which the variable is valid. */
  readonly fits: string;
  readonly definition: string;
}

/** A value as a GraphQL literal and as JSON. */
interface Value {
  readonly text: string;
  readonly json: unknown;
}

/** The position of a selection set. */
interface Place {
  /** The number of further levels. */
  readonly depth: number;
  /** The number of rows, by which each field is multiplied. */
  readonly rows: number;
  /** The response keys selected so far. */
  readonly keys: Set<string>;
}

class RandomDocument {
  readonly #numbers: readonly number[];
  readonly #schema: GraphQLSchema;
  readonly #known: Known;
  readonly #used: Used[] = [];
  readonly #fragments: Fragment[] = [];
  readonly #definitions: Variable[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #otherVariables: Record<string, unknown> = {};
  #turn = 0;
  #fieldsLeft: number;
  /** Whether each selection set has each key once. */
  readonly #isTidy: boolean;
  #conditionsLeft = maxConditions;
  /** The smallest remaining depth within the current fragment. */
  #lowest = maxDepth;
  #names = 0;

  constructor(numbers: readonly number[], schema: GraphQLSchema, known: Known) {
    this.#numbers = numbers;
    this.#schema = schema;
    this.#known = known;
    this.#fieldsLeft = 4 + this.#choose(maxFields);
    this.#isTidy = this.#choose(5) < 2;
  }

  write(): RandomRequest {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('there are no queries');
    const count = this.#happens(6) ? 2 + this.#choose(2) : 1;
    const bodies = Array.from({ length: count }, () =>
      this.#selections(root, { depth: maxDepth, rows: 1, keys: new Set() }),
    );
    const isNamed = count > 1 || this.#happens(3);
    const operations = bodies.map((body, index) => this.#operation(body, isNamed ? ` Q${index}` : ''));
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`,
    );
    const isAsked = count > 1 ? !this.#happens(20) : isNamed && this.#happens(2);
    const asked = this.#happens(40) ? 'Nothing' : `Q${this.#choose(count)}`;
    return {
      query: [...operations, ...fragments].join('\n'),
      operationName: isAsked ? asked : null,
      variables: this.#variables,
      otherVariables: this.#otherVariables,
    };
  }

  /** Chooses a number below `count`. */
  #choose(count: number): number {
    return (this.#numbers[this.#turn++] ?? 0) % count;
  }

  #hasMore(): boolean {
    return this.#turn < this.#numbers.length;
  }

  #happens(onceIn: number): boolean {
    return this.#choose(onceIn) === onceIn - 1;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#choose(items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  #operation(body: string, name: string): string {
    const used = this.#variablesOf(body);
    const definitions = this.#definitions.filter((variable) => used.has(variable.name));
    const list = definitions.map(({ definition }) => definition).join(', ');
    return `query${name}${list === '' ? '' : `(${list})`} ${body}`;
  }

  #variablesOf(text: string): ReadonlySet<string> {
    const names = [...text.matchAll(/\$(\w+)/g)].flatMap(([, name = '']) => name);
    const spread = new Set([...text.matchAll(/\.\.\.(F\d+)/g)].map(([, name]) => name));
    const fragments = this.#fragments.filter(({ name }) => spread.has(name));
    return new Set([...names, ...fragments.flatMap((fragment) => [...this.#variablesOf(fragment.text)])]);
  }

  #selections(type: GraphQLCompositeType, place: Place): string {
    this.#lowest = Math.min(this.#lowest, place.depth);
    const count = 1 + this.#choose(type === this.#schema.getQueryType() ? 3 : 5);
    const selections = [this.#selection(type, place)];
    while (selections.length < count && this.#hasMore()) selections.push(this.#selection(type, place));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, place: Place): string {
    const kind = this.#fieldsLeft > 0 ? this.#choose(isAbstractType(type) ? 7 : 10) : 0;
    if (kind === 3 || kind === 4) return this.#inlineFragment(type, place);
    if (kind === 5 || kind === 6) return this.#spread(type, place);
    const again = this.#used.filter(({ parent, key }) => parent === type && this.#isWanted(key, place));
    if (kind === 2 && again.length > 0) return this.#field(this.#pick(again), place);
    return this.#field(this.#newField(type, place), place);
  }

  #isWanted(key: string, { keys }: Place): boolean {
    return !this.#isTidy || !keys.has(key);
  }

  #inlineFragment(type: GraphQLCompositeType, place: Place): string {
    const condition = this.#happens(3) ? null : this.#pick(this.#conditionsOn(type));
    const conditions = this.#conditions(3);
    const on = condition === null ? '' : ` on ${condition.name}`;
    return `...${on}${conditions} ${this.#selections(condition ?? type, place)}`;
  }

  #spread(type: GraphQLCompositeType, place: Place): string {
    const types = this.#conditionsOn(type);
    const known = this.#fragments.filter(
      (fragment) =>
        types.includes(fragment.type) &&
        fragment.height <= place.depth &&
        fragment.size <= this.#fieldsLeft &&
        [...fragment.keys].every((key) => this.#isWanted(key, place)) &&
        // Lists within lists would have too many rows.
        (place.rows === 1 || !/\b(nodes|edges)\b/.test(fragment.text)),
    );
    const isKnown = known.length > 0 && !this.#happens(3);
    const fragment = isKnown ? this.#pick(known) : this.#newFragment(this.#pick(types), place);
    this.#fieldsLeft -= fragment.size;
    for (const key of fragment.keys) place.keys.add(key);
    this.#lowest = Math.min(this.#lowest, place.depth - fragment.height);
    return `...${fragment.name}${this.#conditions(2)}`;
  }

  #newFragment(type: GraphQLCompositeType, place: Place): Fragment {
    const [lowest, fields] = [this.#lowest, this.#fieldsLeft];
    this.#lowest = place.depth;
    const keys = new Set(this.#isTidy ? place.keys : []);
    const text = this.#selections(type, { ...place, keys });
    const fragment = {
      name: this.#name('F'),
      type,
      text,
      height: place.depth - this.#lowest,
      size: fields - this.#fieldsLeft,
      keys: this.#isTidy ? keys.difference(place.keys) : keys,
    };
    this.#fieldsLeft = fields;
    this.#lowest = Math.min(lowest, this.#lowest);
    this.#fragments.push(fragment);
    return fragment;
  }

  /** Type conditions of fragments that are valid within this type. */
  #conditionsOn(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    const possible = this.#schema.getPossibleTypes(type).filter(({ name }) => this.#known.ids.has(name));
    const interfaces = possible.flatMap((each) => each.getInterfaces());
    return [...possible, type, ...new Set(interfaces)];
  }

  #newField(type: GraphQLCompositeType, place: Place): Used {
    const field = this.#chooseField(type, place.depth);
    const { call, first } = this.#call(field, place.rows);
    const key = this.#key({ type, field, call }, place);
    const used = { key, parent: type, field, call, rows: first };
    this.#used.push(used);
    return used;
  }

  #chooseField(type: GraphQLCompositeType, depth: number): AnyField {
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const fields = all.filter(({ name }) => !changing.has(name));
    const leaves = [...fields.filter((field) => isLeafType(getNamedType(field.type))), TypeNameMetaFieldDef];
    const others = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    if (type === this.#schema.getQueryType()) {
      if (this.#choose(20) === 0) return TypeNameMetaFieldDef;
      const often = others.filter(({ name }) => frequent.includes(name));
      return this.#pick(this.#happens(3) ? others : often);
    }
    const isLeaf = depth < 2 || this.#fieldsLeft <= 0 || others.length === 0;
    if (isLeaf || this.#choose(5) < 2) return this.#pick(leaves);
    const [nodes, edges] = ['nodes', 'edges'].map((name) => others.find((field) => field.name === name));
    if (nodes !== undefined && edges !== undefined && this.#choose(3) < 2)
      return this.#happens(3) ? edges : nodes;
    return this.#pick(others);
  }

  /** Chooses the response key: the field name if that is free or already used for the same selection. */
  #key({ type, field, call }: Selected, place: Place): string {
    const fresh = () => this.#name('a');
    const siblings = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    const wish = this.#choose(6);
    const wished =
      wish === 4 ? fresh() : wish === 5 && siblings.length > 0 ? this.#pick(siblings) : field.name;
    for (const key of [wished, field.name])
      if (this.#isWanted(key, place) && this.#isFree(key, { type, field, call })) return key;
    return fresh();
  }

  /** Whether the selection can be merged with all others of this key. */
  #isFree(key: string, { type, field, call }: Selected): boolean {
    return this.#used
      .filter((used) => used.key === key)
      .every((used) => {
        if (shapeOf(used.field.type) !== shapeOf(field.type)) return false;
        const areApart = used.parent !== type && isObjectType(used.parent) && isObjectType(type);
        return areApart || used.call === call;
      });
  }

  #field({ key, field, call, rows }: Used, place: Place): string {
    this.#fieldsLeft -= 1;
    place.keys.add(key);
    const alias = key === field.name ? '' : `${key}: `;
    const conditions = this.#conditions(4);
    const type = getNamedType(field.type);
    const below = { depth: place.depth - 1, rows: place.rows * rows, keys: new Set<string>() };
    const selections = isCompositeType(type) ? ` ${this.#selections(type, below)}` : '';
    return `${alias}${call}${conditions}${selections}`;
  }

  #conditions(onceIn: number): string {
    if (this.#conditionsLeft < 2 || !this.#happens(onceIn)) return '';
    const names = this.#pick([['include'], ['skip'], ['include', 'skip'], ['skip', 'include']]);
    this.#conditionsLeft -= names.length;
    return names.map((name) => ` @${name}(if: ${this.#condition()})`).join('');
  }

  #condition(): string {
    const directive = this.#schema.getDirective('include');
    const type = directive?.args[0]?.type;
    if (type === undefined || this.#happens(5)) return this.#happens(2) ? 'true' : 'false';
    return this.#variable(type, 'if');
  }

  /** Adds arguments to the field; `first` is the number of requested rows. */
  #call(field: AnyField, rows: number): { readonly call: string; readonly first: number } {
    let first = 1;
    const given = field.args.flatMap((argument) => {
      const { name, type } = argument;
      if (name === 'first') {
        const most = Math.max(1, Math.min(3, Math.floor(maxRows / rows)));
        first = most;
        // The default page size is too large below other rows.
        if (rows === 1 && this.#happens(25)) return [];
        return `first: ${this.#pageSize(type, most)}`;
      }
      const isGiven =
        isRequiredArgument(argument) || this.#happens(name === 'accounts' ? 3 : name === 'filter' ? 4 : 8);
      return isGiven ? `${name}: ${this.#value(type, name, true).text}` : [];
    });
    return { call: `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}`, first };
  }

  #pageSize(type: GraphQLInputType, most: number): string {
    if (this.#happens(50)) return this.#pick(['-1', '501', 'null', '0']);
    return this.#happens(4) ? this.#variable(type, `first${most}`) : String(1 + this.#choose(most));
  }

  #value(type: GraphQLInputType, name: string, canVary: boolean): Value {
    if (canVary && this.#happens(3)) return { text: this.#variable(type, name), json: null };
    if (!isNonNullType(type) && this.#happens(15)) return { text: 'null', json: null };
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const { ofType } = nullable;
      if (this.#happens(8)) return this.#value(ofType, name, false);
      const length = this.#happens(10) ? 0 : 1 + this.#choose(3);
      const items = Array.from({ length }, () => this.#value(ofType, name, canVary));
      return { text: `[${items.map(({ text }) => text).join(', ')}]`, json: items.map(({ json }) => json) };
    }
    return this.#named(nullable, name, canVary);
  }

  #named(type: GraphQLNamedInputType, name: string, canVary: boolean): Value {
    if (isEnumType(type)) {
      const { name: text } = this.#pick(type.getValues());
      return { text, json: text };
    }
    if (!isInputObjectType(type)) {
      const json = this.#scalar(type.name, name);
      return { text: JSON.stringify(json), json };
    }
    const key = type.name === 'RemoteKey' && !this.#happens(10) ? this.#pick(this.#known.keys) : null;
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.#pick(fields)]
      : fields.filter((field) => isRequiredArgument({ ...field }) || this.#choose(4) === 1);
    const values = chosen.map((field) => {
      const given = Object.entries(key ?? {}).find(([each]) => each === field.name)?.[1];
      if (given !== undefined) return { name: field.name, text: JSON.stringify(given), json: given };
      const fits = type.isOneOf ? new GraphQLNonNull(getNullableType(field.type)) : field.type;
      return { name: field.name, ...this.#value(fits, field.name, canVary) };
    });
    return {
      text: `{ ${values.map((value) => `${value.name}: ${value.text}`).join(', ')} }`,
      json: Object.fromEntries(values.map((value) => [value.name, value.json])),
    };
  }

  #scalar(type: string, name: string): unknown {
    const { ids, wrongIds, accounts, cursors, keys } = this.#known;
    if (type === 'Boolean') return this.#happens(2);
    if (type === 'Int') return 1 + this.#choose(Number(/^first(\d)$/.exec(name)?.[1] ?? 2));
    if (type === 'DateTime')
      return this.#pick(['2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2024-06-01T12:00:00.000Z']);
    if (type === 'ID') {
      if (this.#happens(8)) return this.#pick(wrongIds);
      const fitting = ids.get(name.charAt(0).toUpperCase() + name.slice(1));
      return this.#pick(fitting ?? this.#pick([...ids.values()]));
    }
    if (name === 'after') return this.#happens(4) ? 'forged' : this.#pick(cursors);
    if (name === 'accounts' || name === 'account' || name === 'name')
      return this.#happens(12) ? 'nobody' : this.#pick(accounts);
    if (name === 'remoteId') return this.#pick(keys).remoteId;
    return this.#pick(['a', 'Engineer', '']);
  }

  /** Returns a variable that is valid for the type. */
  #variable(type: GraphQLInputType, name: string): string {
    const fits = `${name}: ${type}`;
    const known = this.#definitions.filter((variable) => variable.fits === fits);
    const isKnown = known.length > 0 && this.#choose(3) < 2;
    const variable = isKnown ? this.#pick(known) : this.#newVariable(type, name, fits);
    return `$${variable.name}`;
  }

  #newVariable(type: GraphQLInputType, argument: string, fits: string): Variable {
    const name = this.#name('v');
    const nullable = getNullableType(type);
    const kind = this.#choose(isNonNullType(type) ? 6 : 8);
    const value = () => this.#value(new GraphQLNonNull(nullable), argument, false);
    const isWrong = this.#happens(100);
    for (const values of [this.#variables, this.#otherVariables]) values[name] = value().json;
    const leaveOut = () => {
      for (const values of [this.#variables, this.#otherVariables]) if (this.#happens(2)) delete values[name];
    };
    const setNull = () => {
      this.#variables[name] = null;
    };
    if (isWrong) this.#variables[name] = this.#pick([{ wrong: true }, null, 'wrong']);
    const define = (text: string) => {
      const variable = { name, fits, definition: `$${name}: ${text}` };
      this.#definitions.push(variable);
      return variable;
    };
    const isOneOf = argument === 'id' || argument === 'remote';
    if (kind === 4 && !isOneOf) {
      leaveOut();
      const { text } = value();
      // Null is wrong for a position that accepts no null.
      if (!isNonNullType(type) || this.#happens(6)) if (this.#happens(3)) setNull();
      return define(`${nullable} = ${text}`);
    }
    if (kind === 5) {
      leaveOut();
      return define(`${nullable}! = ${value().text}`);
    }
    if (kind === 6) {
      leaveOut();
      return define(String(nullable));
    }
    if (kind === 7) {
      setNull();
      return define(String(nullable));
    }
    return define(`${nullable}!`);
  }
}

/** The part of a type in which selections of the same key must agree. */
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '');
}
