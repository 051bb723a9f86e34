import type { JobFacts, JobPostFacts } from '../../model.ts';
import { type Denial, deniedAs401, jobOf } from '../http/access.ts';
import { type Json, ok, present } from '../http/json.ts';
import { link } from '../http/links.ts';
import { oneOf } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { creatorOf, languageOf, sectionsOf } from './job-json.ts';
import { postingStatusOf } from './job-statuses.ts';

const scopes = ['jobs_read'];
const deniedPublication: Denial = { status: 401, code: 'UNAUTHORIZED_TO_ACCESS_JOB' };

/** The job ads of a job, one per language, and where they are published. */
export const jobPostRoutes: readonly Route[] = [
  // The body is an array without an envelope.
  get('/jobs/{jobId}/jobads', scopes, {}, (call) => {
    const job = jobOf(call, deniedAs401);
    return ok(call.company.jobAdsOf(job).map((ad) => jobAdJson(call, job, ad)));
  }),

  get('/jobs/{jobId}/jobads/{jobAdId}', scopes, {}, (call) => {
    const job = jobOf(call, deniedAs401);
    return ok(jobAdJson(call, job, adIn(call, job)));
  }),

  // The data set has no ended publications, so `activeOnly` makes no difference.
  get('/jobs/{jobId}/jobads/{jobAdId}/postings', scopes, { activeOnly: oneOf(['true', 'false']) }, (call) =>
    ok({ content: publicationsOf(adIn(call, jobOf(call, deniedAs401))) }),
  ),

  {
    ...get('/jobs/{jobId}/publication', scopes, {}, (call) => {
      const [defaultAd] = call.company.jobAdsOf(jobOf(call, deniedPublication));
      return ok({ content: defaultAd === undefined ? [] : publicationsOf(defaultAd) });
    }),
    limit: 'publications',
  },
];

/** The audience of a job ad. */
export function visibilityOf(job: JobFacts, { isInternal }: JobPostFacts): string {
  if (postingStatusOf(job) === 'PRIVATE') return 'PRIVATE';
  return isInternal ? 'INTERNAL' : 'PUBLIC';
}

export function publishedOn({ publishedAt, createdAt }: JobPostFacts): string {
  return publishedAt ?? createdAt;
}

function adIn({ company, ids }: Call<'jobAdId'>, job: JobFacts): JobPostFacts {
  const ad = company.jobAds.find(ids.jobAdId);
  if (ad !== null && company.jobAdsOf(job).includes(ad)) return ad;
  throw new Refusal(404, null, 'Job ad not found');
}

function jobAdJson(call: Call, job: JobFacts, ad: JobPostFacts): Json {
  const { jobs, jobAds, jobAdsOf } = call.company;
  const id = jobAds.idOf(ad);
  return present({
    id,
    title: ad.title,
    language: languageOf(ad),
    jobAd: { sections: sectionsOf(ad) },
    createdOn: ad.createdAt,
    updatedOn: ad.updatedAt,
    applyUrl: ad.publicUrl,
    postingStatus: ad.isLive ? 'PUBLISHED' : 'NOT_PUBLISHED',
    default: jobAdsOf(job)[0] === ad,
    actions: { postings: link(call, `/jobs/${jobs.idOf(job)}/jobads/${id}/postings`) },
    creator: { id: creatorOf(call, job)?.id },
    visibility: visibilityOf(job, ad),
  });
}

function publicationsOf(ad: JobPostFacts): Json[] {
  return ad.isLive ? [{ sourceName: 'Career site', type: 'FREE', publishedOn: publishedOn(ad) }] : [];
}
