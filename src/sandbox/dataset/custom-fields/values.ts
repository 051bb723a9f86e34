import type { CustomValueFacts, JobFacts, UserFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import type { CustomFieldDefinition } from './definitions.ts';

/** Draws custom fields: some have a value, some have null, and some are missing. */
export function drawCustomFields(
  random: Random,
  definitions: readonly CustomFieldDefinition[],
): CustomValueFacts[] {
  return definitions
    .filter(() => random.chance(0.85))
    .map((definition) => ({
      key: definition.key,
      label: definition.label,
      kind: definition.kind,
      value: random.chance(0.7) ? drawValue(random, definition) : null,
    }));
}

/** Sets the custom fields of users, except service accounts. */
export function addUserFields(profile: DatasetProfile, users: readonly UserFacts[]): UserFacts[] {
  const random = createRandom(profile.seed + 26);
  return users.map((user) => {
    const customFields = drawCustomFields(random, profile.customFields.user);
    return user.isServiceAccount ? user : { ...user, customFields };
  });
}

/** Sets the custom fields of openings; two of seven openings have none. */
export function addOpeningFields(profile: DatasetProfile, jobs: readonly JobFacts[]): JobFacts[] {
  const random = createRandom(profile.seed + 27);
  return jobs.map((job) => ({
    ...job,
    openings: job.openings.map((opening) => {
      const customFields = drawCustomFields(random, profile.customFields.opening);
      return opening.key % 7 < 2 ? opening : { ...opening, customFields };
    }),
  }));
}

function drawValue(random: Random, { kind, values }: CustomFieldDefinition): CustomValueFacts['value'] {
  if (kind !== 'OPTIONS') return random.pick(values);
  return random.pickSome(values.map(String), random.between(0, 3));
}
