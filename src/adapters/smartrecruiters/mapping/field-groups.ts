import type { Field, RecordType } from '../../../domain/records.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup } from '../../adapter.ts';
import { type IdentifiedPair, readEachApplication } from '../client/application-pairs.ts';
import { readEach, type SingleResult } from '../client/by-id.ts';

/** A field group that reads each record on its own. */
export function fieldGroup<Type extends RecordType>(
  fields: readonly Field<Type>[],
  read: (id: string, scope: RequestScope) => Promise<SingleResult<Type> | null>,
  calls = 1,
): FieldGroup<Type> {
  return {
    fields,
    idsPerCall: 1,
    calls,
    getMany: (ids, _fields, scope) => readEach(ids, (id) => read(id, scope)),
  };
}

/** A field group that reads each application on its own, by candidate and job. */
export function applicationFieldGroup(
  fields: readonly Field<'Application'>[],
  read: (pair: IdentifiedPair, scope: RequestScope) => Promise<SingleResult<'Application'> | null>,
  calls = 1,
): FieldGroup<'Application'> {
  return {
    fields,
    idsPerCall: 1,
    calls,
    getMany: (ids, _fields, scope) => readEachApplication(ids, (pair) => read(pair, scope)),
  };
}
