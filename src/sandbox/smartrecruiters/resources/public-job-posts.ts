import type { JobFacts, JobPostFacts } from '../../model.ts';
import { companyProfile } from '../company-profile.ts';
import { createSearch, isAfter, isAny } from '../http/criteria.ts';
import { type Json, ok, present } from '../http/json.ts';
import { offsetPage } from '../http/paging.ts';
import { instant, integer, oneOf, repeated, text } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { toPostingId, toUuid } from '../ids.ts';
import { postingProperty } from './custom-field-json.ts';
import { departmentJson } from './departments.ts';
import { classification, creatorOf, isRemote, languageOf, sectionsOf } from './job-json.ts';
import { publishedOn, visibilityOf } from './job-posts.ts';

const path = '/v1/companies/{companyIdentifier}/postings';
const places = ['REMOTE', 'HYBRID', 'ONSITE', 'ANY'];
const parameters = {
  limit: integer(0, 100),
  offset: integer(0, 10_000_000),
  q: text,
  destination: oneOf(['PUBLIC', 'INTERNAL', 'INTERNAL_OR_PUBLIC']),
  locationType: repeated(oneOf(places)),
  country: text,
  region: text,
  city: text,
  department: text,
  jobAdId: text,
  language: text,
  releasedAfter: instant,
};

/** The public Posting API, which needs no credential: developers.smartrecruiters.com/docs/endpoints */
export const publicJobPostRoutes: readonly Route[] = [
  {
    ...get(path, [], parameters, (call) =>
      offsetPage(call, filterPostings(call), (each) => rowOf(call, each)),
    ),
    isPublic: true,
  },

  {
    ...get(`${path}/{postingId}`, [], {}, (call) => {
      const found = postingsOf(call).find(({ ad }) => toPostingId(ad.key) === call.ids.postingId);
      if (found === undefined) throw new Refusal(404, null, 'Posting not found');
      return ok(detailsOf(call, found));
    }),
    isPublic: true,
  },
];

interface Posting {
  readonly job: JobFacts;
  readonly ad: JobPostFacts;
}

/** Lists the postings of a company. An unknown company has none and is no error, as measured on the live API. */
function postingsOf({ company, ids }: Call<'companyIdentifier'>): Posting[] {
  if (ids.companyIdentifier !== companyProfile.identifier) return [];
  return company.dataset.jobPosts
    .filter(({ isLive, isDeleted }) => isLive && !isDeleted)
    .map((ad) => ({ ad, job: company.jobs.at(ad.job) }))
    .filter(({ job, ad }) => visibilityOf(job, ad) !== 'PRIVATE');
}

function filterPostings(call: Call<'companyIdentifier'>): Posting[] {
  const { query, company } = call;
  const isFound = createSearch(query.one('q'));
  const destination = query.one('destination') ?? 'PUBLIC';
  const isOne = (name: string, value: string | null | undefined) =>
    [null, value ?? ''].includes(query.one(name));
  return postingsOf(call).filter(
    ({ job, ad }) =>
      isFound([ad.title]) &&
      destination.split('_OR_').includes(visibilityOf(job, ad)) &&
      isAny(query.all('locationType'), [isRemote(job) ? 'REMOTE' : 'ONSITE', 'ANY']) &&
      isOne('country', job.place?.countryCode) &&
      isOne('region', job.place?.region) &&
      isOne('city', job.place?.city) &&
      isOne('department', departmentIdOf(call, job)) &&
      isOne('jobAdId', company.jobAds.idOf(ad)) &&
      isOne('language', ad.language ?? 'en') &&
      isAfter(publishedOn(ad), query.one('releasedAfter')),
  );
}

function rowOf(call: Call, { job, ad }: Posting): Json {
  const { company, baseUrl } = call;
  const id = toPostingId(ad.key);
  const creator = creatorOf(call, job);
  return present({
    id,
    uuid: toUuid('Posting', ad.key),
    name: ad.title,
    jobAdId: company.jobAds.idOf(ad),
    defaultJobAd: company.jobAdsOf(job)[0] === ad,
    refNumber: job.code,
    company: { identifier: companyProfile.identifier, name: companyProfile.name },
    releasedDate: publishedOn(ad),
    location: locationOf(job),
    ...classification,
    department:
      job.department === null ? null : departmentJson(company, company.departments.at(job.department)),
    customField: job.customFields.map(postingProperty).filter((json) => json !== null),
    ref: `${baseUrl}/v1/companies/${companyProfile.identifier}/postings/${id}`,
    creator: creator === null ? null : { name: `${creator.firstName} ${creator.lastName}` },
    language: languageOf(ad),
    visibility: visibilityOf(job, ad),
  });
}

function detailsOf(call: Call, posting: Posting): Json {
  const { job, ad } = posting;
  return present({
    ...rowOf(call, posting),
    jobId: call.company.jobs.idOf(job),
    applyUrl: ad.publicUrl,
    postingUrl: ad.publicUrl,
    jobAd: { sections: sectionsOf(ad) },
    active: true,
  });
}

function locationOf(job: JobFacts): Json | null {
  if (job.place === null) return null;
  const { city, region, country, countryCode } = job.place;
  const fullLocation = [city, region, country].filter((part) => part !== null).join(', ');
  const remote = isRemote(job);
  return present({ city, region, country: countryCode, remote, hybrid: false, fullLocation });
}

function departmentIdOf({ company }: Call, { department }: JobFacts): string | null {
  return department === null ? null : company.departments.idOf(company.departments.at(department));
}
