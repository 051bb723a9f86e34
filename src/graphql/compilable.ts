import {
  type DirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Selectable } from './selection.ts';

type Fragments = Selectable['fragments'];

/**
 * Whether a compiled operation answers what graphql-js does. Where there are conditions (`@skip`, `@include`), and a key of
 * the answer is selected more than once in a place, the compiler loses fields, or answers skipped ones, or puts keys in
 * another order. And it takes null for a condition, which has to fail.
 */
export function isCompilable(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  const conditions = conditionsOf(operation, fragments);
  if (conditions.length === 0) return true;
  const nullable = new Set(
    operation.variableDefinitions
      ?.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const canBeNull = conditions.some(({ arguments: given }) =>
    given?.some(({ value }) => value.kind === Kind.VARIABLE && nullable.has(value.name.value)),
  );
  return !canBeNull && selectsOnce(operation.selectionSet, fragments);
}

function conditionsOf(operation: OperationDefinitionNode, fragments: Fragments): readonly DirectiveNode[] {
  const conditions: DirectiveNode[] = [];
  for (const definition of [operation, ...Object.values(fragments)])
    visit(definition, {
      Directive(node) {
        if (node.name.value === 'skip' || node.name.value === 'include') conditions.push(node);
      },
    });
  return conditions;
}

/** Whether each key is selected once, here and below. */
function selectsOnce(set: SelectionSetNode, fragments: Fragments): boolean {
  const keys = new Set<string>();
  return fieldsOf(set, fragments).every(({ alias, name, selectionSet }) => {
    const key = (alias ?? name).value;
    if (keys.has(key)) return false;
    keys.add(key);
    return selectionSet === undefined || selectsOnce(selectionSet, fragments);
  });
}

/** The fields of selections, with those of their fragments, as often as these are spread. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments): readonly FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return node;
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, fragments);
  });
}
