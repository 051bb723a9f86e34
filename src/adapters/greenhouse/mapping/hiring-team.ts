import type { HiringRole } from '../../../domain/values.ts';
import { flagOrNull, id, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { readChildRows } from '../client/child-rows.ts';
import { createFieldGroup } from './field-groups.ts';
import { wordOrOther } from './values.ts';

const toRole = wordOrOther(
  toWords<HiringRole>({
    sourcer: 'SOURCER',
    recruiter: 'RECRUITER',
    coordinator: 'COORDINATOR',
  }),
);

const managerRow = object({ job_id: id, user_id: id });
const ownerRow = object({ job_id: id, user_id: id, type: textOrNull, responsible: flagOrNull });

/** `GET /v3/job_hiring_managers?job_ids=` and `/v3/job_owners?job_ids=`: a person in two roles has two rows. */
export function hiringTeam(api: Api): FieldGroup<'Job'> {
  const group = createFieldGroup('Job', 'hiringTeam', async (jobIds, scope) => {
    const membersOf = await readMembers(api, 'job_ids', jobIds, scope);
    return { of: (jobId) => membersOf(jobId).map(({ jobId: _, ...member }) => member), sideloaded: [] };
  });
  return { ...group, calls: 2 };
}

/** `GET /v3/job_hiring_managers?user_ids=` and `/v3/job_owners?user_ids=`. */
export function hiringTeams(api: Api): FieldGroup<'User'> {
  const group = createFieldGroup('User', 'hiringTeams', async (userIds, scope) => {
    const membersOf = await readMembers(api, 'user_ids', userIds, scope);
    return { of: (userId) => membersOf(userId).map(({ userId: _, ...member }) => member), sideloaded: [] };
  });
  return { ...group, calls: 2 };
}

/** Hiring managers come first. */
async function readMembers(
  api: Api,
  filter: 'job_ids' | 'user_ids',
  ids: readonly string[],
  scope: RequestScope,
) {
  const [managers, owners] = await Promise.all([
    readChildRows(api, { path: '/v3/job_hiring_managers', filter, row: managerRow }, ids, scope),
    readChildRows(api, { path: '/v3/job_owners', filter, row: ownerRow }, ids, scope),
  ]);
  return (parentId: string) => [...managers.of(parentId).map(toManager), ...owners.of(parentId).map(toOwner)];
}

function toManager({ job_id, user_id }: ReturnType<typeof managerRow>) {
  const role: HiringRole = 'HIRING_MANAGER';
  return { jobId: job_id, userId: user_id, role, remoteRole: 'hiring_manager', isResponsible: null };
}

function toOwner({ job_id, user_id, type, responsible }: ReturnType<typeof ownerRow>) {
  const remoteRole = type ?? '';
  const role = toRole(type);
  return { jobId: job_id, userId: user_id, role, remoteRole, isResponsible: responsible };
}
