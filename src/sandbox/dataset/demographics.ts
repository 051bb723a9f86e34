import type { DemographicAnswerFacts, EeoAnswerFacts, EeoFacts } from '../model/demographics.ts';
import type { JobPostFacts } from '../model/posts.ts';
import type { ApplicationFacts } from '../model.ts';
import type { Questionnaire } from './demographic-questions.ts';
import type { DatasetProfile } from './profile.ts';
import { createRandom, type Random } from './random.ts';
import { toInstant } from './time.ts';

/** What those answered who came through a post with a set of questions. */
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
    // Skipped; or text alone, which the provider keeps without an option.
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

type EeoQuestion = readonly string[];

const genders: EeoQuestion = ['Male', 'Female', 'Decline To Self Identify'];
const races: EeoQuestion = [
  'American Indian or Alaskan Native',
  'Asian',
  'Black or African American',
  'Hispanic or Latino',
  'White',
  'Native Hawaiian or Other Pacific Islander',
  'Two or More Races',
  'Decline To Self Identify',
];
const veteranStatuses: EeoQuestion = [
  'I am not a protected veteran',
  'I identify as one or more of the classifications of a protected veteran',
  "I don't wish to answer",
];
const disabilityStatuses: EeoQuestion = [
  'Yes, I have a disability, or have had one in the past',
  'No, I do not have a disability and have not had one in the past',
  'I do not want to answer',
];

/** For not quite half of the applications for a job: forms ask it in one country only. */
export function createEeoAnswers(
  profile: DatasetProfile,
  applications: readonly ApplicationFacts[],
): EeoFacts[] {
  if (!profile.activity.hasDemographics) return [];
  const random = createRandom(profile.seed + 24);
  return applications
    .filter(({ job }) => job !== null && random.chance(0.45))
    .map(({ key, createdAt, appliedAt }) => {
      const isBlank = key % 40 === 7;
      const draw = (answers: EeoQuestion) => (isBlank ? null : drawAnswer(random, answers));
      return {
        key,
        createdAt,
        updatedAt: createdAt,
        application: key,
        gender: draw(genders),
        race: draw(races),
        veteranStatus: draw(veteranStatuses),
        disabilityStatus: draw(disabilityStatuses),
        submittedAt: isBlank ? null : toInstant(Date.parse(appliedAt) + random.between(0, 9) * 60_000),
      };
    });
}

function drawAnswer(random: Random, answers: EeoQuestion): EeoAnswerFacts | null {
  if (random.chance(0.05)) return null;
  if (random.chance(0.05)) return { code: null, text: null };
  const text = random.pick(answers);
  return { code: answers.indexOf(text) + 1, text };
}
