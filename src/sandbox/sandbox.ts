import type { Dataset } from './model.ts';

/** One simulated provider, listening on loopback. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** What the provider knows. Tests may add to its arrays while it runs; later requests then see the additions. */
  readonly dataset: Dataset;
  /** Every API request that arrived, in order, token requests excepted. */
  readonly requests: RecordedRequest[];
  /** Every request for a token that arrived. */
  readonly tokenRequests: RecordedRequest[];
  /** The most API requests that were ever under way at once, by path without the ids in it, and `*` for all. */
  readonly mostAtOnce: ReadonlyMap<string, number>;
  /** The provider's id of a record of the data set. */
  remoteId(type: RecordType, key: number): string;
  /** From now on; the newest fault that matches a request and has not run out applies. */
  misbehave(fault: Fault): void;
  /** Ends all faults. */
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
  | 'ProspectPoolStage';

export interface RecordedRequest {
  readonly method: string;
  /** Without the query, as `/v3/jobs`. */
  readonly path: string;
  /** Decoded, in the order sent; a repeated parameter stands repeatedly. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Null until answered; 0 where the connection broke first. */
  status: number | null;
  /** The client closed the connection before the answer was complete. */
  wasAborted: boolean;
}

export interface Fault {
  /** Only requests whose path starts so; without it, all API requests. Token requests only where it names their path. */
  readonly path?: string;
  /** How many requests it hits; without it, all until `behave()`. */
  readonly times?: number;
  /** Waits so long before answering; alone, it then answers as usual. */
  readonly latencyMs?: number;
  /** Answers this instead. `body` is sent as it stands. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Changes the decoded JSON body of an otherwise usual answer. */
  readonly rewrite?: (body: unknown) => unknown;
  /** `reset` closes the socket before the status line, `truncate` in the middle of the body. */
  readonly connection?: 'reset' | 'truncate';
}
