import type { Field, RecordType } from '../domain/records.ts';
import type { FieldPlan, SelectionPlan } from './field-plan.ts';
import { requiredNames, toFields } from './requirements.ts';

/** The fields of a record that one selected field reads. */
interface Need<Type extends RecordType> {
  readonly fields: readonly Field<Type>[];
  /** Read instead if the provider supplies none of `fields`. */
  readonly fallback: Field<Type> | null;
}

/** An edge from the selected records to others, whose ids stand in the field `by`. */
export interface SelectedEdge<Type extends RecordType> {
  readonly by: Field<Type>;
  readonly selection: RecordSelection<RecordType>;
}

/** What an operation selects of records of one type at one place, where the place may be selected several times. */
export class RecordSelection<Type extends RecordType> {
  readonly type: Type;
  /** Every selected field of the graph, one for each response name of each selection. */
  readonly fields: readonly FieldPlan[];
  readonly needs: readonly Need<Type>[];
  /** The fields of the record that are read, fallbacks included. */
  readonly required: readonly Field<Type>[];
  readonly edges: readonly SelectedEdge<Type>[];
  /** Whether connections are selected here or further down. */
  readonly hasConnections: boolean;

  constructor(type: Type, selections: readonly SelectionPlan[]) {
    this.type = type;
    this.fields = selections.flatMap(({ fields }) => fields);
    const byName = [...Map.groupBy(this.fields, ({ name }) => name).values()];
    const firsts = byName.flatMap(([field]) => field ?? []);
    this.needs = firsts.map(toNeed<Type>);
    this.required = toFields(firsts.flatMap(({ definition }) => requiredNames(definition)));
    this.edges = byName.flatMap(toEdge<Type>);
    this.hasConnections =
      firsts.some(({ requirements }) => requirements?.lists != null) ||
      this.edges.some(({ selection }) => selection.hasConnections);
  }
}

function toNeed<Type extends RecordType>({ requirements, definition }: FieldPlan): Need<Type> {
  if (requirements === null) return { fields: toFields(requiredNames(definition)), fallback: null };
  const [fallback = null] = toFields<Type>(requirements.fallback === null ? [] : [requirements.fallback]);
  return { fields: toFields(requirements.requires), fallback };
}

function toEdge<Type extends RecordType>(fields: readonly FieldPlan[]): readonly SelectedEdge<Type>[] {
  const [first] = fields;
  const { target = null, requires: names = [] } = first?.requirements ?? {};
  const [by] = toFields<Type>(names);
  if (target === null || by === undefined) return [];
  const selections = fields.flatMap((field) => field.selections()).filter(({ type }) => type.name === target);
  return [{ by, selection: new RecordSelection<RecordType>(target, selections) }];
}

/** What an operation selects of a connection. */
export interface ConnectionSelection<Type extends RecordType> {
  readonly problems: boolean;
  /** Whether it has to be known if another page follows. */
  readonly hasNextPage: boolean;
  readonly totalCount: boolean;
  /** Null if no row is selected. */
  readonly rows: RecordSelection<Type> | null;
}

export function toConnectionSelection<Type extends RecordType>(
  field: FieldPlan,
  type: Type,
): ConnectionSelection<Type> {
  const selections = field.selections();
  const named = (name: string) => selections.flatMap((selection) => selection.named(name));
  const below = (fields: readonly FieldPlan[], ...names: readonly string[]) =>
    fields
      .flatMap((each) => each.selections())
      .flatMap(({ fields: all }) => all.filter(({ name }) => names.includes(name)));
  const rows = rowsOf(field);
  return {
    problems: named('problems').length > 0,
    hasNextPage: below(named('pageInfo'), 'hasNextPage', 'endCursor').length > 0,
    totalCount: named('totalCount').length > 0,
    rows: rows.length === 0 ? null : new RecordSelection(type, rows),
  };
}

/** The selections of a connection's rows, below `nodes` and below `edges { node }`. */
export function rowsOf(field: FieldPlan): readonly SelectionPlan[] {
  const selections = field.selections();
  const edges = selections.flatMap((selection) => selection.named('edges'));
  const nodes = [
    ...selections.flatMap((selection) => selection.named('nodes')),
    ...edges.flatMap((edge) => edge.selections()).flatMap((edge) => edge.named('node')),
  ];
  return nodes.flatMap((node) => node.selections());
}
