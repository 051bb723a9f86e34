import type { CustomFieldChoice } from '../../../domain/values.ts';
import { flagOrNull, idOrNull, object, smallIntegerOrNull, text } from '../../../http/decode/shape.ts';
import { byPosition } from './positions.ts';

/** The members that `/v3/custom_field_options` and `/v3/scorecard_question_options` have in common. */
export const choiceRow = object({
  id: idOrNull,
  name: text,
  sort_order: smallIntegerOrNull,
  active: flagOrNull,
});

export function toChoices(rows: readonly ReturnType<typeof choiceRow>[]): CustomFieldChoice[] {
  return byPosition(rows.map(({ sort_order, ...row }) => ({ ...row, position: sort_order }))).map(
    ({ id: remoteId, name, active }) => ({ remoteId, name, isActive: active }),
  );
}
