import type { HiringRole, HiringTeamMember } from '../../../domain/values.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { RequestScope } from '../../../request-scope.ts';
import { contentOf } from '../mapping/values.ts';
import type { Api } from './api.ts';

/** The built-in roles. A company may define more. */
const roles = toWords<HiringRole>({
  HIRING_MANAGER: 'HIRING_MANAGER',
  INTERVIEW_TEAM: 'INTERVIEWER',
  RECRUITER: 'RECRUITER',
  EXECUTIVE: 'EXECUTIVE',
  COORDINATOR: 'COORDINATOR',
});

const members = contentOf(object({ id, role: textOrNull }));

/** `GET /jobs/{id}/hiring-team`, read once in each client request: the job's applications need it too. */
export async function readHiringTeam(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly HiringTeamMember[]> {
  const content = await api.getOnce(`/jobs/${jobId}/hiring-team`, members, scope);
  return content.map(({ id, role }) => ({
    userId: id,
    role: roles[role ?? ''] ?? 'OTHER',
    remoteRole: role ?? '',
    isResponsible: null,
  }));
}
