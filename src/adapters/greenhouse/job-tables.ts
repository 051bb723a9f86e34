import { dateOrNull, dateTimeOrNull } from '../../http/decode/dates.ts';
import {
  flagOrNull,
  idOrNull,
  object,
  smallIntegerOrNull,
  text,
  textOrNull,
} from '../../http/decode/shape.ts';
import { column, commonColumns } from './columns.ts';
import type { Table } from './table.ts';
import { customFields, listOrNone } from './values.ts';

/** `GET /v3/job_interview_stages`. */
export const stageTable: Table<'Stage'> = {
  type: 'Stage',
  path: '/v3/job_interview_stages',
  columns: {
    ...commonColumns,
    name: column('name', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isActive: column('active', flagOrNull),
    jobId: column('job_id', idOrNull),
  },
};

/** `GET /v3/openings`: `ids` are keys, `opening_id` is the company's own label. */
export const openingTable: Table<'Opening'> = {
  type: 'Opening',
  path: '/v3/openings',
  columns: {
    ...commonColumns,
    code: column('opening_id', textOrNull),
    isOpen: column('open', flagOrNull),
    openedAt: column('opened_at', dateTimeOrNull),
    closedAt: column('closed_at', dateTimeOrNull),
    targetStartOn: column('target_start_on', dateOrNull),
    jobId: column('job_id', idOrNull),
    applicationId: column('application_id', idOrNull),
    closeReasonId: column('close_reason_id', idOrNull),
    customFields: column('custom_fields', customFields),
  },
};

const question = object({
  label: textOrNull,
  name: textOrNull,
  required: flagOrNull,
  private: flagOrNull,
  answer_type: textOrNull,
  options: listOrNone(object({ label: text })),
});

/** `GET /v3/job_posts`: deleted posts are left out unless they are asked for. */
export const postTable: Table<'JobPost'> = {
  type: 'JobPost',
  path: '/v3/job_posts',
  columns: {
    ...commonColumns,
    title: column('title', textOrNull),
    content: column('content', textOrNull),
    isInternal: column('internal', flagOrNull),
    isLive: column('live', flagOrNull),
    isFeatured: column('featured', flagOrNull),
    language: column('language', textOrNull),
    publicUrl: column('public_url', textOrNull),
    firstPublishedAt: column('first_published_at', dateTimeOrNull),
    jobId: column('job_id', idOrNull),
    boardId: column('job_board_id', idOrNull),
    demographicQuestionSetId: column('demographic_question_set_id', idOrNull),
    questions: column('questions', (value) =>
      listOrNone(question)(value).map((asked) => ({
        label: asked.label ?? '',
        name: asked.name,
        isRequired: asked.required,
        isPrivate: asked.private,
        answerType: asked.answer_type,
        options: asked.options.map((option) => option.label),
      })),
    ),
  },
};
