import type { Account } from '../adapters/account.ts';
import { UpstreamError } from '../errors.ts';
import { type Problem, toProblem } from '../pagination/problem.ts';
import type { RecordReader } from '../records/record-reader.ts';

/** The state of an account's credential. */
export interface Health {
  readonly account: Account;
  readonly isWorking: boolean;
  readonly problem: Problem | null;
  readonly actorId: string | null;
  readonly missingScopes: readonly string[];
}

/** Tests the credential with one small upstream call. An upstream error becomes the problem of the account. */
export async function readHealth(reader: RecordReader): Promise<Health> {
  const { account } = reader;
  const { missingScopes } = reader.adapter.credential;
  try {
    const actorId = await reader.identify();
    return { account, isWorking: true, problem: null, actorId, missingScopes: missingScopes() };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const problem = toProblem(error, account);
    return { account, isWorking: false, problem, actorId: null, missingScopes: missingScopes() };
  }
}
