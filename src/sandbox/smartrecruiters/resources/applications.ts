import { assignmentOf, type Denials, deniedAs403 } from '../http/access.ts';
import { type Json, ok, present, unpaged } from '../http/json.ts';
import { oneOf, uuid } from '../http/parameters.ts';
import { badRequest, Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { toUuid } from '../ids.ts';
import type { Assignment } from '../tables/company.ts';
import { applicationJson } from './application-json.ts';
import { statusPairOf } from './application-statuses.ts';
import { candidateProperty, contexts, contextsOf } from './custom-field-json.ts';

const scopes = ['candidates_read'];
const denied: Denials = { candidate: deniedAs403, job: deniedAs403 };

/** An application, addressed by candidate and job. There is no list of applications. */
export const applicationRoutes: readonly Route[] = [
  get('/candidates/{candidateId}/jobs/{jobId}', scopes, {}, (call) =>
    ok(applicationJson(call, assignmentOf(call, denied))),
  ),

  get('/candidates/{candidateId}/jobs/{jobId}/properties', scopes, { context: oneOf(contexts) }, (call) => {
    const { customFields } = assignmentOf(call, denied);
    const context = call.query.one('context');
    const content = customFields
      .filter(({ key }) => context === null || contextsOf(call, key).includes(context))
      .map((field) => candidateProperty(call, field))
      .filter((json) => json !== null);
    return ok(content.length > 0 ? { content } : {});
  }),

  get('/candidates/{candidateId}/jobs/{jobId}/screening-answers', scopes, {}, (call) =>
    unpaged(answersOf(assignmentOf(call, denied))),
  ),

  get('/candidates/{candidateId}/jobs/{jobId}/onboardingStatus', scopes, {}, (call) => {
    const { status } = assignmentOf(call, denied);
    return ok(present({ onboardingStatus: status === 'HIRED' ? 'READY_TO_ONBOARD' : null }));
  }),

  get(
    '/job-applications-api/v202112/job-applications/{applicationId}',
    ['job_applications_read'],
    {},
    (call) => ok(jobApplication(call)),
  ),
];

/** Resolves an application's id to its candidate and job. The only response with the date of application. */
function jobApplication({ company, ids, options }: Call<'applicationId'>): Json {
  if (!uuid.accepts(ids.applicationId))
    throw badRequest('The id is not a UUID', 'INVALID_JOB_APPLICATION_ID');
  const application = company.applications.find(ids.applicationId);
  const isHidden = application !== null && options.hiddenCandidates.has(application.candidate);
  if (application === null || application.job === null || isHidden)
    throw new Refusal(404, 'JOB_APPLICATION_NOT_FOUND', 'Job application not found');
  const job = company.jobs.at(application.job);
  return present({
    ...statusPairOf(application, job),
    sourceIdentifier:
      application.source === null ? null : company.sources.idOf(company.sources.at(application.source)),
    createDate: application.appliedAt,
    profileId: company.candidates.idOf(company.candidates.at(application.candidate)),
    jobId: company.jobs.idOf(job),
  });
}

function answersOf({ key, answers }: Assignment): Json[] {
  return answers.map(({ question, answer }, index) => {
    const id = toUuid('Answer', `${key}:${index}`);
    const values = answer === null ? [] : [{ id: toUuid('Answer value', `${key}:${index}`), label: answer }];
    const fields = [{ id: 'answer', label: question, values }];
    return {
      id,
      type: 'textarea',
      category: toUuid('Question category', 'own'),
      name: `question${index + 1}`,
      label: question,
      records: [{ fields }],
    };
  });
}
