import { createHash } from 'node:crypto';
import type { ApplicationFacts, Dataset } from '../model.ts';
import type { RecordType } from '../sandbox.ts';

/** Derives a UUID from a kind and a name. */
export function toUuid(kind: string, name: number | string): string {
  const hex = createHash('sha1').update(`${kind}:${name}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Ids of users have 24 hexadecimal digits. */
export function toUserId(key: number): string {
  return createHash('sha1').update(`User:${key}`).digest('hex').slice(0, 24);
}

export function toDepartmentId(key: number): string {
  return String(18_000 + key);
}

/** Ids of candidate and job; null without a job. The provider has no applications without a job. */
function toPair(application: ApplicationFacts): string | null {
  if (application.job === null) return null;
  return `${toUuid('Candidate', application.candidate)}:${toUuid('Job', application.job)}`;
}

/** Ids of postings are decimal numbers, those of job ads UUIDs. A published ad has both. */
export function toPostingId(key: number): string {
  return String(743_999_700_000_000 + key);
}

/**
 * Converts a key to the provider's id. The id of a stage is the name of the sub-status, which has no id. Messages and
 * status changes have no id at the provider; the returned ids are arbitrary.
 */
export function remoteIdOf(dataset: Dataset, type: RecordType, key: number): string {
  switch (type) {
    case 'Application': {
      const application = dataset.applications.find((each) => each.key === key);
      return known(application === undefined ? null : toPair(application), type, key);
    }
    case 'Stage': {
      const stages = dataset.jobs.flatMap((job) => job.stages);
      return known(stages.find((stage) => stage.key === key)?.name, type, key);
    }
    case 'User':
      return toUserId(key);
    case 'Department':
      return toDepartmentId(key);
    case 'CustomField':
      return known(dataset.customFields.find((field) => field.key === key)?.fieldKey, type, key);
    // A job has at most one note, which is identified by the job's id.
    case 'JobNote': {
      const note = dataset.jobNotes.find((each) => each.key === key);
      return known(note === undefined ? null : toUuid('Job', note.job), type, key);
    }
    case 'Office':
      return known(null, type, key);
    default:
      return toUuid(type, key);
  }
}

function known(id: string | null | undefined, type: RecordType, key: number): string {
  if (id === null || id === undefined) throw new RangeError(`SmartRecruiters has no ${type} for key ${key}.`);
  return id;
}
