import { type Json, ok } from '../http/json.ts';
import { get, type Route } from '../http/route.ts';

const builtInRoles = ['Employee', 'Restricted', 'Standard', 'Extended', 'Administrator'];

/** System roles come as `{content}`, without `totalFound`. */
export const userRoleRoutes: readonly Route[] = [
  get('/user-api/v201804/system-roles', ['users_read'], {}, ({ company }) => {
    const names = new Set([...builtInRoles, ...company.dataset.users.map(({ role }) => role)]);
    return ok({ content: [...names].map(userRoleJson) });
  }),
];

export function userRoleJson(name: string): Json {
  return { id: name.toUpperCase().replace(/[^A-Z0-9]+/g, '_'), name };
}
