import type { Adapter, BatchResult, Page } from '../../../src/adapters/adapter.ts';
import type { ConnectionOptions, Provider } from '../../../src/adapters/provider.ts';
import type { Clock } from '../../../src/clock.ts';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { createInstantClock } from '../../support/clocks/instant-clock.ts';
import { createScope, type TestScope } from '../../support/request-scope.ts';
import type { ProviderView } from '../expected/provider-view.ts';

/** A provider under test: its sandbox, its settings, and its view of the data set. */
export interface Subject {
  readonly provider: Provider;
  /** Data set of every sandbox that is started without another one. */
  readonly dataset: Dataset;
  start(options: SandboxOptions): Promise<Sandbox>;
  /** Settings of an account at the sandbox; `token` has a credential that is exchanged for tokens. */
  settings(sandbox: Pick<Sandbox, 'url'>, auth: 'usual' | 'token'): unknown;
  /** Texts that no error may contain. */
  readonly secrets: readonly string[];
  toView(sandbox: Sandbox): ProviderView;
  /** Path of the rows in the body of a list. */
  readonly rowsPath: '$' | '$.content';
  /** Names of members whose value is a map with names that the company chooses. */
  readonly mapMembers: readonly string[];
  readonly brokenRows: readonly BrokenRow[];
  /** Conditions that no record of the data set meets. */
  readonly unmatchedFilters: { readonly [Type in RecordType]?: readonly string[] };
  /** Operations whose list the documentation lets be absent, by name. */
  readonly optionalLists: readonly string[];
  readonly limits: DeclaredLimits;
  /** One of so many records is read with every field group; 1 if a call reads many records. */
  readonly sampleEvery: number;
}

export interface SandboxOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly latencyMs: number;
  /** Whether the sandbox refuses requests beyond its rate limits. */
  readonly isLimited: boolean;
}

/** A row with a value in a wrong shape, and the path of the value. */
export interface BrokenRow {
  readonly type: RecordType;
  /** Members to set in the row of index 2. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: string;
  /** Whether the row is lost with the value; by default the record lacks the value alone. */
  readonly isLost?: boolean;
}

/** The limits in the provider's documentation. */
export interface DeclaredLimits {
  readonly concurrent: number;
  /** Further limits of concurrent requests, by path. */
  readonly concurrentByPath: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly windowMs: number;
}

/** One account at one sandbox of its own. */
export interface Account extends AsyncDisposable {
  readonly subject: Subject;
  readonly sandbox: Sandbox;
  readonly adapter: Adapter;
  readonly resources: Resources;
  /** The events of the connection so far. */
  readonly events: readonly object[];
  readonly clock: Clock;
  readonly view: ProviderView;
  /** Scope of a new client request with this timeout; without a timeout, of a year. */
  scope(timeoutMs?: number): TestScope;
}

/** The adapter's resources without their record types: the suite treats all resources alike. */
export type Resources = { readonly [Type in RecordType]?: AnyResource };

export interface AnyResource {
  readonly fieldGroups: readonly AnyFieldGroup[];
  parseRemoteId?(id: string): AnyPartialRecord | null;
  isRemoteId?(id: string): boolean;
  readonly listing?: AnyListing;
  readonly isDictionary?: boolean;
}

export interface AnyFieldGroup {
  readonly fields: readonly string[];
  readonly idsPerCall: number;
  getMany(ids: readonly string[], fields: ReadonlySet<string>, scope: RequestScope): Promise<AnyBatchResult>;
}

export type AnyBatchResult = Omit<BatchResult<RecordType>, 'items'> & {
  readonly items: ReadonlyMap<string, AnyPartialRecord | Error>;
};

export interface AnyListing {
  readonly maxPageSize: number;
  readonly parentsPerCall: number;
  readonly sentFilters: readonly string[];
  readonly unsupportedFilters: readonly string[];
  readonly filterAdvice: Readonly<Record<string, string>>;
  priceOf(filter: object): { readonly unapplied: readonly string[] };
  list(request: AnyListRequest): Promise<AnyPage>;
}

export interface AnyListRequest {
  readonly size: number;
  readonly from: string | null;
  readonly filter: object | null;
  readonly fields: ReadonlySet<string>;
  readonly firstOfEach: { readonly field: string; readonly rows: number } | null;
  readonly scope: RequestScope;
}

export type AnyPage = Omit<Page<RecordType>, 'items' | 'residual'> & {
  readonly items: readonly AnyPartialRecord[];
  readonly residual: readonly string[];
};

export interface AccountOptions extends SandboxOptions {
  readonly auth: 'usual' | 'token';
  /** Clock of the adapter, as opposed to the sandbox's. */
  readonly accountClock: Clock;
  readonly upstreamTimeoutMs: number;
}

const yearMs = 365 * 86_400_000;

/** Starts a sandbox without rate limits and connects an account whose timers fire at once; options override both. */
export async function openAccount(subject: Subject, options: Partial<AccountOptions> = {}): Promise<Account> {
  const instant = createInstantClock();
  const {
    dataset = subject.dataset,
    clock = instant,
    latencyMs = 0,
    isLimited = false,
    auth = 'usual',
    accountClock = instant,
    upstreamTimeoutMs = 60_000,
  } = options;
  const sandbox = await subject.start({ dataset, clock, latencyMs, isLimited });
  return connectTo(sandbox, subject, { auth, accountClock, upstreamTimeoutMs });
}

/** Connects an account to a sandbox. Disposing of the account closes the sandbox too. */
export function connectTo(
  sandbox: Sandbox,
  subject: Subject,
  {
    auth = 'usual',
    accountClock = createInstantClock(),
    upstreamTimeoutMs = 60_000,
  }: Partial<AccountOptions> = {},
): Account {
  const settings = subject.settings(sandbox, auth);
  const events: object[] = [];
  const { adapter, close } = connect(subject, settings, accountClock, upstreamTimeoutMs, (event) => {
    events.push(event);
  });
  return {
    subject,
    sandbox,
    adapter,
    resources: adapter.resources,
    events,
    clock: accountClock,
    view: subject.toView(sandbox),
    scope: (timeoutMs = yearMs) => createScope(accountClock, timeoutMs),
    async [Symbol.asyncDispose]() {
      await close();
      await sandbox.close();
    },
  };
}

function connect(
  { provider }: Subject,
  settings: unknown,
  clock: Clock,
  upstreamTimeoutMs: number,
  onEvent: ConnectionOptions['onEvent'] = () => {},
) {
  const origin = { account: 'acme', provider: provider.name };
  return provider.toAccount(settings).connect({
    origin,
    clock,
    upstreamTimeoutMs,
    maxFailuresInARow: Number.POSITIVE_INFINITY,
    share: 1,
    onEvent,
  });
}

/** The adapter's resources without a sandbox, for what they declare. */
export function declaredResources(subject: Subject): Resources {
  const settings = subject.settings({ url: 'http://127.0.0.1:9' }, 'usual');
  const { adapter }: { adapter: Adapter } = connect(subject, settings, createInstantClock(), 1_000);
  return adapter.resources;
}

/** The record types that the adapter has. */
export function typesIn(resources: Resources): RecordType[] {
  const isType = (name: string): name is RecordType => name in resources;
  return Object.keys(resources).filter(isType);
}

export function resourceOf(resources: Resources, type: RecordType): AnyResource {
  const resource = resources[type];
  if (resource === undefined) throw new Error(`the adapter has no ${type}`);
  return resource;
}

export function listingOf(resources: Resources, type: RecordType): AnyListing {
  const { listing } = resourceOf(resources, type);
  if (listing === undefined) throw new Error(`the adapter does not list ${type}`);
  return listing;
}

/** The fields of all field groups. */
export function fieldsOf({ fieldGroups }: AnyResource): ReadonlySet<string> {
  return new Set(fieldGroups.flatMap(({ fields }) => fields));
}
