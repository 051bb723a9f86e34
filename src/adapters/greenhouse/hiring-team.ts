import type { HiringRole, HiringTeamMember } from '../../domain/values.ts';
import { flagOrNull, id, list, object, textOrNull } from '../../http/shape.ts';
import type { Part } from '../adapter.ts';
import { type Api, maxIds, maxPageSize } from './api.ts';
import { inChunks } from './chunks.ts';
import { pageSize } from './table.ts';

const roles: Readonly<Record<string, HiringRole>> = {
  sourcer: 'SOURCER',
  recruiter: 'RECRUITER',
  coordinator: 'COORDINATOR',
};

const readOwners = list(object({ job_id: id, user_id: id, type: textOrNull, responsible: flagOrNull }));
const readManagers = list(object({ job_id: id, user_id: id }));

/** `GET /v3/job_hiring_managers?job_ids=` and `/v3/job_owners?job_ids=`: a person in two roles has two rows. */
export function hiringTeams(api: Api): Part<'Job'> {
  return {
    fields: ['hiringTeam'],
    getMany: (ids, _fields, caller) =>
      inChunks(ids, maxIds, async (chunk) => {
        const query = [['job_ids', chunk.join()], pageSize(maxPageSize)] as const;
        const [managers, owners] = await Promise.all([
          api.getAll('/v3/job_hiring_managers', query, readManagers, caller),
          api.getAll('/v3/job_owners', query, readOwners, caller),
        ]);
        const items = chunk.map((jobId) => ({
          type: 'Job' as const,
          remoteId: jobId,
          hiringTeam: [
            ...managers.filter((row) => row.job_id === jobId).map(({ user_id }) => toManager(user_id)),
            ...owners.filter((row) => row.job_id === jobId).map(toOwner),
          ],
        }));
        return { items, learned: [] };
      }),
  };
}

function toManager(userId: string): HiringTeamMember {
  return { userId, role: 'HIRING_MANAGER', remoteRole: 'hiring_manager', isResponsible: null };
}

function toOwner(owner: {
  user_id: string;
  type: string | null;
  responsible: boolean | null;
}): HiringTeamMember {
  const remoteRole = owner.type ?? '';
  return {
    userId: owner.user_id,
    role: roles[remoteRole] ?? 'OTHER',
    remoteRole,
    isResponsible: owner.responsible,
  };
}
