import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { isConditional, type Selectable } from '../query/selection.ts';

type Fragments = Selectable['fragments'];

/**
 * Whether a compiled operation answers what graphql-js does. Where there are conditions (`@skip`, `@include`), and a key of
 * the answer is selected more than once in a place, the compiler loses fields, or answers skipped ones, or puts keys in
 * another order.
 */
export function isCompilable(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  return !isConditional({ operation, fragments }) || selectsOnce(operation.selectionSet, fragments);
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
