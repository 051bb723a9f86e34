import type { Dataset } from './model.ts';

/** A simulated provider that listens on the loopback interface. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** The data that the provider serves. Tests may add records while it runs; later requests see them. */
  readonly dataset: Dataset;
  /** API requests in order of arrival, without token requests. */
  readonly requests: RecordedRequest[];
  /** Token requests in order of arrival. */
  readonly tokenRequests: RecordedRequest[];
  /** Highest number of concurrent API requests by path, with ids replaced, and under `*` over all paths. */
  readonly mostAtOnce: ReadonlyMap<string, number>;
  /** Converts the key of a record to the provider's id. */
  remoteId(type: RecordType, key: number): string;
  /** Adds a fault. A request gets the newest fault that matches it and has uses left. */
  misbehave(fault: Fault): void;
  /** Removes all faults. */
  behave(): void;
  close(): Promise<void>;
}

export type RecordType =
  | 'Candidate'
  | 'Application'
  | 'Job'
  | 'Offer'
  | 'User'
  | 'Department'
  | 'Office'
  | 'Source'
  | 'RejectionReason'
  | 'Stage'
  | 'Opening'
  | 'JobPost'
  | 'JobBoard'
  | 'BoardLocation'
  | 'PayInput'
  | 'UserRole'
  | 'Referrer'
  | 'CloseReason'
  | 'Tag'
  | 'StageEvent'
  | 'ProspectPool'
  | 'JobInterview'
  | 'Interview'
  | 'Scorecard'
  | 'Attachment'
  | 'Note'
  | 'CustomField'
  | 'DemographicQuestionSet'
  | 'DemographicQuestion'
  | 'DemographicAnswerOption'
  | 'DemographicAnswer'
  | 'EeocResponse'
  | 'ApprovalFlow'
  | 'JobNote'
  | 'InterviewKit'
  | 'ScorecardQuestion'
  | 'ScorecardQuestionOption'
  | 'CandidateAttribute'
  | 'ProspectDetail'
  | 'ProspectPoolStage'
  | 'Education'
  | 'Employment'
  | 'CustomFieldOption'
  | 'JobPostLocation'
  | 'SearchableLocation'
  | 'PayRange';

export interface RecordedRequest {
  readonly method: string;
  /** Path without the query, such as `/v3/jobs`. */
  readonly path: string;
  /** Decoded pairs in the order sent; a repeated parameter has several pairs. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Null before the response; 0 if the connection closed before it. */
  status: number | null;
  /** The client closed the connection before the response was complete. */
  wasAborted: boolean;
}

export interface Fault {
  /** Prefix of the affected paths; all API requests if absent. Token requests are affected only if it names their path. */
  readonly path?: string;
  /** Number of affected requests; unlimited until `behave()` if absent. */
  readonly times?: number;
  /** Delay before the response. */
  readonly latencyMs?: number;
  /** Status of the response instead of the usual one. `body` is sent unchanged. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Transforms the decoded JSON body of the usual response. */
  readonly rewrite?: (body: unknown) => unknown;
  /** `reset` closes the socket before the status line, `truncate` in the middle of the body. */
  readonly connection?: 'reset' | 'truncate';
}
