import type { ApplicationFacts, DemographicAnswerFacts, JobPostFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import type { Questionnaire } from './demographic-questions.ts';

/** Creates the answers of applications through a post that has a question set. */
export function createDemographicAnswers(
  profile: DatasetProfile,
  { questions, options }: Questionnaire,
  posts: readonly JobPostFacts[],
  applications: readonly ApplicationFacts[],
): DemographicAnswerFacts[] {
  const random = createRandom(profile.seed + 23);
  const setOf = new Map(posts.map(({ key, demographicQuestionSet }) => [key, demographicQuestionSet]));
  const optionsOf = Map.groupBy(options, ({ question }) => question);

  function answer(question: Questionnaire['questions'][number]) {
    const chosen = random.pickSome(
      optionsOf.get(question.key) ?? [],
      question.kind === 'OPTIONS' ? random.between(1, 2) : 1,
    );
    // The question is skipped, or answered with free text only, which has no option.
    if (random.chance(0.08)) return [{ option: null, text: random.pick([null, 'In my own words: "none"']) }];
    return chosen.map(({ key, takesText }) => ({
      option: key,
      text: takesText && random.chance(0.7) ? random.pick(['私は私です', 'It is | complicated']) : null,
    }));
  }

  return applications
    .flatMap((application) => {
      const set = setOf.get(application.jobPost ?? 0) ?? null;
      const asked =
        set === null ? [] : questions.filter((question) => question.set === set && random.chance(0.46));
      return asked.flatMap((question) =>
        answer(question).map((given) => ({ application, question: question.key, ...given })),
      );
    })
    .map(({ application, ...given }, index) => ({
      key: index + 1,
      createdAt: application.createdAt,
      updatedAt: application.createdAt,
      application: application.key,
      ...given,
    }));
}
