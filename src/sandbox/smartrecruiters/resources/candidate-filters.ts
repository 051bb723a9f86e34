import type { ApplicationFacts, CandidateFacts } from '../../model.ts';
import { createSearch, isAfter, isAny } from '../http/criteria.ts';
import { instant, integer, oneOf, type Parameters, type Query, repeated, text } from '../http/parameters.ts';
import { badRequest } from '../http/refusal.ts';
import type { Call } from '../http/route.ts';
import type { Assignment } from '../tables/company.ts';
import { candidateStatuses, statusPairOf } from './application-statuses.ts';
import { consentStatusOf } from './candidate-json.ts';
import { toOptionId } from './custom-field-json.ts';
import { toSourceTypeId } from './sources.ts';

/** The filters of `GET /candidates`. It accepts neither ids nor an e-mail address nor a sort order. */
export const candidateFilters: Parameters = {
  q: text,
  jobId: repeated(text),
  location: repeated(text),
  averageRating: repeated(integer(1, 5)),
  status: repeated(oneOf(candidateStatuses)),
  subStatus: text,
  consentStatus: repeated(oneOf(['REQUIRED', 'PENDING', 'ACQUIRED'])),
  tag: repeated(text),
  updatedAfter: instant,
  onboardingStatus: oneOf(['READY_TO_ONBOARD', 'ONBOARDING_SUCCESSFUL', 'ONBOARDING_FAILED']),
  propertyId: repeated(text),
  propertyValueId: repeated(text),
  sourceType: repeated(text),
  sourceSubType: repeated(text),
  sourceValueId: repeated(text),
  questionCategory: repeated(text),
  questionFieldId: repeated(text),
  questionFieldValueId: repeated(text),
};

/** Repeated parameters that correspond by position and must have the same number of values. */
const parallelParameters: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['FIELDS_CRITERIA_SIZE_VIOLATED', ['propertyId', 'propertyValueId']],
  ['SOURCES_CRITERIA_SIZE_VIOLATED', ['sourceType', 'sourceSubType', 'sourceValueId']],
  [
    'SCREENING_QUESTIONS_CRITERIA_SIZE_VIOLATED',
    ['questionCategory', 'questionFieldId', 'questionFieldValueId'],
  ],
];

/** Candidates with an application that match all criteria, and any value of a repeated criterion. */
export function filterCandidates(call: Call): readonly CandidateFacts[] {
  const { query, company } = call;
  checkParallelParameters(query);
  const isFound = createSearch(query.one('q'));

  return company.candidates.shuffled().filter((candidate) => {
    const assignments = company.applicationsOf(candidate);
    return (
      assignments.some((application) => matches(call, application)) &&
      isFound(searched(candidate)) &&
      isAfter(candidate.updatedAt, query.one('updatedAfter')) &&
      isAny(query.all('consentStatus'), [consentStatusOf(candidate)]) &&
      isAny(query.all('tag'), candidate.tags) &&
      isAny(query.all('location'), placesOf(candidate)) &&
      isAny(query.all('averageRating'), []) &&
      isAny(query.all('questionFieldId'), [])
    );
  });
}

/** The criteria job, status, source and properties must match the same application. */
function matches(call: Call, application: Assignment): boolean {
  const { query, company } = call;
  const job = company.jobs.at(application.job);
  const { status, subStatus } = statusPairOf(application, job);
  const isOnboarding = status === 'HIRED' ? ['READY_TO_ONBOARD'] : [];
  return (
    isAny(query.all('jobId'), [company.jobs.idOf(job)]) &&
    isAny(query.all('status'), [status]) &&
    isAny(query.all('subStatus'), subStatus === null ? [] : [subStatus]) &&
    isAny(query.all('onboardingStatus'), isOnboarding) &&
    hasSource(call, application) &&
    hasProperties(query, application)
  );
}

function hasSource({ query, company }: Call, { source }: ApplicationFacts): boolean {
  const types = query.all('sourceType');
  if (types.length === 0) return true;
  if (source === null) return false;
  const row = company.sources.at(source);
  const values = query.all('sourceValueId');
  return types.some(
    (type, index) => type === toSourceTypeId(row.category) && values[index] === company.sources.idOf(row),
  );
}

function hasProperties(query: Query, { customFields }: ApplicationFacts): boolean {
  const options = query.all('propertyValueId');
  return query
    .all('propertyId')
    .every((id, index) =>
      customFields.some(
        (field) => field.key === id && toOptionId(field.key, String(field.value)) === options[index],
      ),
    );
}

function checkParallelParameters(query: Query): void {
  if (query.one('subStatus') !== null && query.all('status').length === 0)
    throw badRequest('subStatus needs a status');
  for (const [code, names] of parallelParameters) {
    const sizes = new Set(names.map((name) => query.all(name).length));
    if (sizes.size > 1) throw badRequest(`${names.join(', ')} must be of the same length`, code);
  }
}

function searched({ firstName, lastName, emails }: CandidateFacts): string[] {
  return [`${firstName ?? ''} ${lastName ?? ''}`, emails[0]?.value ?? ''];
}

function placesOf({ place }: CandidateFacts): string[] {
  return place === null ? [] : [place.city, place.region ?? '', place.country];
}
