import type { DemographicQuestionFacts, EeoFacts } from '../../../src/sandbox/model/demographics.ts';
import type { ApplicationFacts, Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  type ProviderView,
  remoteStatusOf,
  timestamps,
} from './provider-view.ts';

/** Most questions and options have no dates. */
function rarelyDated({
  isDated,
  ...facts
}: Pick<DemographicQuestionFacts, 'isDated' | 'createdAt' | 'updatedAt'>) {
  return isDated ? timestamps(facts) : { createdAt: null, updatedAt: null };
}

/** Demographic questions and answers, and EEOC responses. */
export function toDiversity(dataset: Dataset, view: ProviderView) {
  const { remoteId, words } = view;
  const { demographicQuestions, demographicAnswerOptions } = dataset;
  const applications = new Map(dataset.applications.map((application) => [application.key, application]));
  return {
    DemographicQuestionSet: byId(
      view,
      'DemographicQuestionSet',
      dataset.demographicQuestionSets,
      ({ title, description, isActive, ...facts }) => ({
        ...timestamps(facts),
        title,
        description,
        isActive,
        questionIds: inOrder(demographicQuestions.filter(({ set }) => set === facts.key)).map(({ key }) =>
          remoteId('DemographicQuestion', key),
        ),
      }),
    ),
    DemographicQuestion: byId(
      view,
      'DemographicQuestion',
      demographicQuestions,
      ({ text, isRequired, isActive, kind, set, position, ...facts }) => ({
        ...rarelyDated(facts),
        text,
        isRequired,
        isActive,
        answerType: kind === null ? null : remoteStatusOf(words.demographicQuestion, kind),
        questionSetId: idOrNull(view, 'DemographicQuestionSet', set),
        position,
        optionIds: inOrder(demographicAnswerOptions.filter((option) => option.question === facts.key)).map(
          ({ key }) => remoteId('DemographicAnswerOption', key),
        ),
      }),
    ),
    DemographicAnswerOption: byId(
      view,
      'DemographicAnswerOption',
      demographicAnswerOptions,
      ({ name, takesText, isDecline, isActive, question, position, ...facts }) => ({
        ...rarelyDated(facts),
        text: name,
        isFreeForm: takesText,
        isDecline,
        isActive,
        questionId: remoteId('DemographicQuestion', question),
        position,
      }),
    ),
    DemographicAnswer: byId(
      view,
      'DemographicAnswer',
      dataset.demographicAnswers,
      ({ application, question, option, text, ...facts }) => ({
        ...timestamps(facts),
        applicationId: remoteId('Application', application),
        questionId: remoteId('DemographicQuestion', question),
        optionId: idOrNull(view, 'DemographicAnswerOption', option),
        text,
      }),
    ),
    EeocResponse: byId(view, 'EeocResponse', dataset.eeoAnswers, (answer) =>
      toEeocResponse(answer, applications.get(answer.application) ?? null, view),
    ),
  };
}

function inOrder<Item extends { readonly position: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => one.position - other.position);
}

function toEeocResponse(
  answer: EeoFacts,
  application: ApplicationFacts | null,
  view: ProviderView,
): ExpectedRecord<'EeocResponse'> {
  return {
    ...timestamps(answer),
    applicationId: view.remoteId('Application', answer.application),
    candidateId: idOrNull(view, 'Candidate', application?.candidate ?? null),
    gender: answer.gender?.text ?? null,
    race: answer.race?.text ?? null,
    veteranStatus: answer.veteranStatus?.text ?? null,
    disabilityStatus: answer.disabilityStatus?.text ?? null,
    submittedAt: answer.submittedAt,
  };
}
