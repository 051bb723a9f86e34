import type {
  ApplicationFacts,
  CandidateFacts,
  Dataset,
  DepartmentFacts,
  JobFacts,
  OfferFacts,
  RejectionReasonFacts,
  SourceFacts,
  UserFacts,
} from '../model.ts';
import { toDepartmentId, toUserId, toUuid } from './ids.ts';
import { createIndex } from './lookup.ts';

/** The data set, found by the vendor's ids. Records that are added later are found too. */
export type Company = ReturnType<typeof createCompany>;

export function createCompany(dataset: Dataset) {
  const applicationsByCandidate = createIndex(dataset.applications, ({ candidate }) => candidate);
  const offersByApplication = createIndex(dataset.offers, ({ application }) => application);

  return {
    dataset,
    candidates: createTable<CandidateFacts>('Candidate', dataset.candidates, (key) =>
      toUuid('Candidate', key),
    ),
    applications: createTable<ApplicationFacts>('Application', dataset.applications, (key) =>
      toUuid('Application', key),
    ),
    jobs: createTable<JobFacts>('Job', dataset.jobs, (key) => toUuid('Job', key)),
    offers: createTable<OfferFacts>('Offer', dataset.offers, (key) => toUuid('Offer', key)),
    users: createTable<UserFacts>('User', dataset.users, toUserId),
    departments: createTable<DepartmentFacts>('Department', dataset.departments, toDepartmentId),
    sources: createTable<SourceFacts>('Source', dataset.sources, (key) => toUuid('Source', key)),
    reasons: createTable<RejectionReasonFacts>('RejectionReason', dataset.rejectionReasons, (key) =>
      toUuid('RejectionReason', key),
    ),

    /** The candidate's applications with a job, the newest first: the first is the primary assignment. */
    applicationsOf(candidate: CandidateFacts): readonly Assignment[] {
      return applicationsByCandidate
        .get(candidate.key)
        .filter((application) => isAssignment(application))
        .toSorted((one, other) => other.key - one.key);
    },

    offersOf(application: ApplicationFacts): readonly OfferFacts[] {
      return offersByApplication.get(application.key);
    },
  };
}

/** An application to a job. SmartRecruiters has no other kind. */
export type Assignment = ApplicationFacts & { readonly job: number };

function isAssignment(application: ApplicationFacts): application is Assignment {
  return application.job !== null;
}

/** The rows of one kind; ids are made once, for hashing all of them again costs more than a page does. */
function createTable<Row extends { readonly key: number }>(
  name: string,
  rows: readonly Row[],
  toId: (key: number) => string,
) {
  const ids = new Map<number, string>();
  const byKey = createIndex(rows, ({ key }) => key);
  const byId = createIndex(rows, idOf);
  let shuffled: readonly Row[] = [];

  function idOf({ key }: Row): string {
    const id = ids.get(key) ?? toId(key);
    ids.set(key, id);
    return id;
  }

  return {
    idOf,

    /** Null for an id that the vendor does not know. */
    find: (id: string): Row | null => byId.get(id)[0] ?? null,

    /** The row that another one refers to. */
    at(key: number): Row {
      const row = byKey.get(key)[0];
      if (row === undefined) throw new RangeError(`The data set has no ${name} with key ${key}.`);
      return row;
    },

    /** In an order that is fixed, and neither that of the ids nor that of any date. */
    shuffled(): readonly Row[] {
      if (shuffled.length !== rows.length) {
        const places = new Map(rows.map((row) => [row, toUuid('order', idOf(row))]));
        const placeOf = (row: Row) => places.get(row) ?? '';
        shuffled = rows.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
      }
      return shuffled;
    },
  };
}
