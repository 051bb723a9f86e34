import { candidateOf, deniedAs401, deniedAs403 } from '../http/access.ts';
import { ok, present } from '../http/json.ts';
import { cursorPage, cursorPaging } from '../http/paging.ts';
import { get, type Route } from '../http/route.ts';
import { candidateFilters, filterCandidates } from './candidate-filters.ts';
import { candidateDetails, candidateSummary, consentStatusOf } from './candidate-json.ts';

const scopes = ['candidates_read'];

/** The operations of developers.smartrecruiters.com/reference/candidatesall-1 and its sibling pages. */
export const candidateRoutes: readonly Route[] = [
  {
    ...get('/candidates', scopes, { ...cursorPaging, ...candidateFilters }, (call) =>
      cursorPage(call, {
        rows: filterCandidates(call),
        defaultLimit: 10,
        // Required by the schema, but meaningless, because candidates are not paged by offset.
        offset: 0,
        hasTotal: call.options.totalFound,
        lost: 0,
        toJson: (candidate) => candidateSummary(call, candidate),
      }),
    ),
    limit: 'candidateLists',
  },

  get('/candidates/{candidateId}', scopes, {}, (call) =>
    ok(candidateDetails(call, candidateOf(call, deniedAs401))),
  ),

  get('/candidates/{candidateId}/tags', scopes, {}, (call) =>
    ok({ tags: candidateOf(call, deniedAs403).tags }),
  ),

  get('/candidates/{candidateId}/consent', scopes, {}, (call) => {
    const candidate = candidateOf(call, deniedAs403);
    const status = consentStatusOf(candidate);
    return ok(present({ status, date: status === 'ACQUIRED' ? candidate.createdAt : null }));
  }),

  get('/candidates/{candidateId}/consents', scopes, {}, (call) => {
    const candidate = candidateOf(call, deniedAs403);
    const status = consentStatusOf(candidate);
    const isAcquired = status === 'ACQUIRED';
    const decidedOn = isAcquired ? candidate.createdAt : null;
    return ok(
      present({
        decisions: [present({ status: isAcquired ? 'acquired' : 'required', scope: 'Single', decidedOn })],
        recentPendingRequestCreatedOn: status === 'PENDING' ? candidate.createdAt : null,
      }),
    );
  }),
];
