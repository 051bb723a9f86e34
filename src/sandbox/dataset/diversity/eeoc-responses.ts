import type { ApplicationFacts, EeoAnswerFacts, EeoFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { toInstant } from '../time.ts';

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

/** Creates answers for 45 % of the applications to jobs: forms have these questions in one country only. */
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
