import type { EeoAnswerFacts, EeoFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { dates, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

interface EeoItem extends EeoFacts {
  readonly candidate: number | null;
}

function toAnswer(answer: EeoAnswerFacts | null) {
  return answer === null ? null : { id: answer.code, description: answer.text };
}

export const eeoc = defineResource<EeoItem>({
  path: 'eeoc',
  from(dataset) {
    const candidateOf = new Map(dataset.applications.map(({ key, candidate }) => [key, candidate]));
    return dataset.eeoAnswers.map((answer) => ({
      ...answer,
      candidate: candidateOf.get(answer.application) ?? null,
    }));
  },
  columns: {
    application_id: ({ application }) => toId('applications', application),
    candidate_id: ({ candidate }) => toIdOrNull('candidates', candidate),
    gender: ({ gender }) => toAnswer(gender),
    race: ({ race }) => toAnswer(race),
    veteran_status: ({ veteranStatus }) => toAnswer(veteranStatus),
    disability_status: ({ disabilityStatus }) => toAnswer(disabilityStatus),
    submitted_at: ({ submittedAt }) => submittedAt,
  },
  filters: { application_ids: idIn('application_id'), submitted_at: dates('submitted_at') },
});
