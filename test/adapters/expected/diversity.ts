import type { DemographicQuestionFacts, EeoFacts } from '../../../src/sandbox/model/demographics.ts';
import type { ApplicationFacts, Dataset } from '../../../src/sandbox/model.ts';
import { byId, idOrNull, remoteStatusOf, stamps, type Telling, type Told } from './provider-view.ts';

/** Of most questions and options no moments are told. */
function rarelyDated({
  isDated,
  ...facts
}: Pick<DemographicQuestionFacts, 'isDated' | 'createdAt' | 'updatedAt'>) {
  return isDated ? stamps(facts) : { createdAt: null, updatedAt: null };
}

/** What applicants are asked for statistics, and what they say. */
export function toDiversity(dataset: Dataset, telling: Telling) {
  const { remoteId, words } = telling;
  const { demographicQuestions, demographicAnswerOptions } = dataset;
  const applications = new Map(dataset.applications.map((application) => [application.key, application]));
  return {
    DemographicQuestionSet: byId(
      telling,
      'DemographicQuestionSet',
      dataset.demographicQuestionSets,
      ({ title, description, isActive, ...facts }) => ({
        ...stamps(facts),
        title,
        description,
        isActive,
        questionIds: inOrder(demographicQuestions.filter(({ set }) => set === facts.key)).map(({ key }) =>
          remoteId('DemographicQuestion', key),
        ),
      }),
    ),
    DemographicQuestion: byId(
      telling,
      'DemographicQuestion',
      demographicQuestions,
      ({ text, isRequired, isActive, kind, set, position, ...facts }) => ({
        ...rarelyDated(facts),
        text,
        isRequired,
        isActive,
        answerType: kind === null ? null : remoteStatusOf(words.demographicQuestion, kind),
        questionSetId: idOrNull(telling, 'DemographicQuestionSet', set),
        position,
        optionIds: inOrder(demographicAnswerOptions.filter((option) => option.question === facts.key)).map(
          ({ key }) => remoteId('DemographicAnswerOption', key),
        ),
      }),
    ),
    DemographicAnswerOption: byId(
      telling,
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
      telling,
      'DemographicAnswer',
      dataset.demographicAnswers,
      ({ application, question, option, text, ...facts }) => ({
        ...stamps(facts),
        applicationId: remoteId('Application', application),
        questionId: remoteId('DemographicQuestion', question),
        optionId: idOrNull(telling, 'DemographicAnswerOption', option),
        text,
      }),
    ),
    EeocResponse: byId(telling, 'EeocResponse', dataset.eeoAnswers, (answer) =>
      toEeocResponse(answer, applications.get(answer.application) ?? null, telling),
    ),
  };
}

function inOrder<Item extends { readonly position: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => one.position - other.position);
}

function toEeocResponse(
  answer: EeoFacts,
  application: ApplicationFacts | null,
  telling: Telling,
): Told<'EeocResponse'> {
  return {
    ...stamps(answer),
    applicationId: telling.remoteId('Application', answer.application),
    candidateId: idOrNull(telling, 'Candidate', application?.candidate ?? null),
    gender: answer.gender?.text ?? null,
    race: answer.race?.text ?? null,
    veteranStatus: answer.veteranStatus?.text ?? null,
    disabilityStatus: answer.disabilityStatus?.text ?? null,
    submittedAt: answer.submittedAt,
  };
}
