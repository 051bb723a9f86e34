/** The part of a record that every row needs. */
export interface RowFacts {
  readonly key: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A row as the endpoint answers it. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** A record inside another one, with the timestamps of its parent. */
export type ChildFacts<Child> = Child &
  RowFacts & {
    /** Key of the parent. */
    readonly parent: number;
    /** Index among the children of the same parent. */
    readonly position: number;
  };

/** Lists the children of all parents, for an endpoint that has one row per child. */
export function childrenOf<Parent extends RowFacts, Child extends { readonly key: number }>(
  parents: readonly Parent[],
  select: (parent: Parent) => readonly Child[],
): ChildFacts<Child>[] {
  return parents.flatMap((parent) => {
    const { key, createdAt, updatedAt } = parent;
    return select(parent).map((child, position) => ({
      ...child,
      createdAt,
      updatedAt,
      parent: key,
      position,
    }));
  });
}
