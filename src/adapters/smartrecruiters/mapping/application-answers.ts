import type { ScreeningAnswer } from '../../../domain/values.ts';
import { type Decoder, object, textOrNull } from '../../../http/decode/shape.ts';
import { contentOf, listOrNone } from './values.ts';

const answers = contentOf(
  object({
    label: textOrNull,
    name: textOrNull,
    records: listOrNone(
      object({
        fields: listOrNone(object({ label: textOrNull, values: listOrNone(object({ label: textOrNull })) })),
      }),
    ),
  }),
);

/** Decodes screening answers. Each is a list of records of fields of values; its text is the labels of all values. */
export const screeningAnswers: Decoder<readonly ScreeningAnswer[]> = (body) =>
  answers(body).map(({ label, name, records }) => {
    const labels = records.flatMap(({ fields }) =>
      fields.flatMap(({ values }) => values.flatMap((value) => value.label ?? [])),
    );
    return { question: label ?? name ?? '', answer: labels.length === 0 ? null : labels.join(', ') };
  });
