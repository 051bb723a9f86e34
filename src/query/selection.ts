import type { Field, RecordType } from '../domain/records.ts';
import type { FieldPlan, SelectionPlan } from './field-plan.ts';
import { requiredNames, toFields } from './requirements.ts';

/** The fields of a record that one selected field requires. */
interface RequiredFields<Type extends RecordType> {
  readonly fields: readonly Field<Type>[];
  /** The field to read if the provider supplies none of `fields`; null if there is none. */
  readonly fallback: Field<Type> | null;
}

/** An edge from the selected records to others, whose ids the field `by` holds. */
export interface SelectedEdge<Type extends RecordType> {
  readonly by: Field<Type>;
  readonly selection: RecordSelection<RecordType>;
}

/** The selections on records of one type at one place of an operation, merged. */
export class RecordSelection<Type extends RecordType> {
  readonly type: Type;
  /** The selected fields of the graph, one for each response name of each selection. */
  readonly fields: readonly FieldPlan[];
  /** The required fields of the record, by selected field. */
  readonly needs: readonly RequiredFields<Type>[];
  /** The required fields of the record, fallbacks included. */
  readonly required: readonly Field<Type>[];
  readonly edges: readonly SelectedEdge<Type>[];
  /** Whether a connection is selected on the records, or on records that their edges lead to. */
  readonly hasConnections: boolean;

  constructor(type: Type, selections: readonly SelectionPlan[]) {
    this.type = type;
    this.fields = selections.flatMap(({ fields }) => fields);
    const byName = [...Map.groupBy(this.fields, ({ name }) => name).values()];
    const firsts = byName.flatMap(([field]) => field ?? []);
    this.needs = firsts.map(toRequiredFields<Type>);
    this.required = toFields(firsts.flatMap(({ definition }) => requiredNames(definition)));
    this.edges = byName.flatMap(toEdge<Type>);
    this.hasConnections =
      firsts.some(({ requirements }) => requirements?.lists != null) ||
      this.edges.some(({ selection }) => selection.hasConnections);
  }
}

function toRequiredFields<Type extends RecordType>({
  requirements,
  definition,
}: FieldPlan): RequiredFields<Type> {
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

/** The selection on a connection. */
export interface ConnectionSelection<Type extends RecordType> {
  /** Whether `problems` is selected. */
  readonly problems: boolean;
  /** Whether `pageInfo { hasNextPage }` or `{ endCursor }` is selected, which both depend on whether more rows follow. */
  readonly hasNextPage: boolean;
  /** Whether `totalCount` is selected. */
  readonly totalCount: boolean;
  /** The selection on the rows; null if none is selected. */
  readonly rows: RecordSelection<Type> | null;
}

export function toConnectionSelection<Type extends RecordType>(
  field: FieldPlan,
  type: Type,
): ConnectionSelection<Type> {
  const selections = field.selections();
  const named = (name: string) => selections.flatMap((selection) => selection.named(name));
  const pageInfo = named('pageInfo').flatMap((info) => info.selections());
  const rows = rowsOf(field);
  return {
    problems: named('problems').length > 0,
    hasNextPage: pageInfo.some(({ fields }) => fields.some(({ name }) => dependsOnNextPage.has(name))),
    totalCount: named('totalCount').length > 0,
    rows: rows.length === 0 ? null : new RecordSelection(type, rows),
  };
}

/** The fields of `PageInfo` that depend on whether more rows follow. */
const dependsOnNextPage: ReadonlySet<string> = new Set(['hasNextPage', 'endCursor']);

/** The selections on the rows of a connection, below `nodes` and below `edges { node }`. */
export function rowsOf(field: FieldPlan): readonly SelectionPlan[] {
  const selections = field.selections();
  const edges = selections.flatMap((selection) => selection.named('edges'));
  const nodes = [
    ...selections.flatMap((selection) => selection.named('nodes')),
    ...edges.flatMap((edge) => edge.selections()).flatMap((edge) => edge.named('node')),
  ];
  return nodes.flatMap((node) => node.selections());
}
