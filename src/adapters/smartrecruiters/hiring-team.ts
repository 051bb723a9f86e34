import type { HiringRole, HiringTeamMember } from '../../domain/values.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Api } from './api.ts';
import { listOrNone } from './values.ts';

/** Companies may define roles of their own beside these. */
const roles = toWords<HiringRole>({
  HIRING_MANAGER: 'HIRING_MANAGER',
  INTERVIEW_TEAM: 'INTERVIEWER',
  RECRUITER: 'RECRUITER',
  EXECUTIVE: 'EXECUTIVE',
  COORDINATOR: 'COORDINATOR',
});

const readMembers = object({ content: listOrNone(object({ id, role: textOrNull })) });

/** `GET /jobs/{id}/hiring-team`; asked for once in a client request, also where applications need it. */
export async function readTeam(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly HiringTeamMember[]> {
  const { content } = await api.getOnce(`/jobs/${jobId}/hiring-team`, readMembers, scope);
  return content.map(({ id, role }) => ({
    userId: id,
    role: roles[role ?? ''] ?? 'OTHER',
    remoteRole: role ?? '',
    isResponsible: null,
  }));
}
