/** The scope needed to read below a path, narrower paths first: developers.smartrecruiters.com/docs/access-scopes. */
const scopes: readonly (readonly [path: RegExp, scope: string])[] = [
  [/^\/offers\b|^\/candidates\/[^/]+\/jobs\/[^/]+\/offers\b/, 'candidates_offers_read'],
  [/^\/candidates\b/, 'candidates_read'],
  [/^\/jobs\b/, 'jobs_read'],
  [/^\/job-applications-api\//, 'job_applications_read'],
  [/^\/user-api\/v201804\/users\/me$/, 'user_me_read'],
  [/^\/user-api\//, 'users_read'],
  [/^\/configuration\//, 'configuration_read'],
  [/^\/interviews-api\//, 'interviews_read'],
  [/^\/reviews-api\//, 'reviews_read'],
  [/^\/messages\b/, 'messages_read'],
  [/^\/approvals-api\//, 'approvals_read'],
];

export function scopeOf(path: string): string | null {
  return scopes.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
