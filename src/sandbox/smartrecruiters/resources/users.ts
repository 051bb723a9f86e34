import type { UserFacts } from '../../model.ts';
import { createSearch, isAfter } from '../http/criteria.ts';
import { type Json, ok, present } from '../http/json.ts';
import { cursorPage, cursorPaging } from '../http/paging.ts';
import { instant, text } from '../http/parameters.ts';
import { notFound } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { language } from './job-json.ts';
import { userRoleJson } from './user-roles.ts';

const base = '/user-api/v201804';

const scopes = ['users_read'];

const accessGroup = { id: 'ALL', name: 'All jobs' };

/** Access groups come as `{content}`; users are paged by cursor, without `totalFound`. */
export const userRoutes: readonly Route[] = [
  get(`${base}/users`, scopes, { ...cursorPaging, q: text, updatedAfter: instant }, (call) =>
    cursorPage(call, {
      rows: filterUsers(call),
      defaultLimit: 100,
      offset: null,
      hasTotal: false,
      lost: 0,
      toJson: (user) => userSummary(call, user),
    }),
  ),

  // An API key has no user; here it acts for the first active administrator.
  get(`${base}/users/me`, ['user_me_read', 'users_read'], {}, (call) => {
    const me = call.company.dataset.users.find(({ isSiteAdmin, isActive }) => isSiteAdmin && isActive);
    if (me === undefined) throw notFound('User');
    return ok(userDetails(call, me));
  }),

  get(`${base}/users/{userId}`, scopes, {}, (call) => {
    const user = call.company.users.find(call.ids.userId);
    if (user === null) throw notFound('User');
    return ok(userDetails(call, user));
  }),

  get(`${base}/access-groups`, scopes, {}, () => ok({ content: [accessGroup] })),
];

function filterUsers({ company, query }: Call): readonly UserFacts[] {
  const isFound = createSearch(query.one('q'));
  return company.users
    .shuffled()
    .filter(
      ({ firstName, lastName, email, employeeId, updatedAt }) =>
        isFound([`${firstName} ${lastName}`, email ?? '', employeeId ?? '']) &&
        isAfter(updatedAt, query.one('updatedAfter')),
    );
}

/** Three members are the only ones that the pages call nullable; they are present with null. */
function userSummary({ company }: Call, user: UserFacts): Json {
  return {
    ...present({
      id: company.users.idOf(user),
      email: user.email,
      firstName: user.firstName,
      lastName: user.lastName,
      systemRole: userRoleJson(user.role),
      language: { code: language.code },
      active: user.isActive,
      updatedOn: user.updatedAt,
      accessGroups: user.isSiteAdmin ? [] : [{ id: accessGroup.id }],
    }),
    externalData: user.employeeId,
    ssoIdentifier: null,
    ssoLoginMode: null,
  };
}

function userDetails(call: Call, user: UserFacts): Json {
  const accessGroups = user.isSiteAdmin ? [] : [accessGroup];
  return { ...userSummary(call, user), ...present({ accessGroups }) };
}
