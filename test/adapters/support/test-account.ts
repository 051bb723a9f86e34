import type { Adapter, BatchResult, Page } from '../../../src/adapters/adapter.ts';
import type { Provider } from '../../../src/adapters/provider.ts';
import type { Clock } from '../../../src/clock.ts';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { createInstantClock } from '../../support/clocks/instant-clock.ts';
import { createCaller, type TestCaller } from '../../support/request-scope.ts';
import type { Telling } from '../expected/provider-view.ts';

/** A provider as the contract suite sees it. */
export interface Subject {
  readonly provider: Provider;
  /** Shared by all sandboxes that are not given another. */
  readonly dataset: Dataset;
  start(options: SandboxOptions): Promise<Sandbox>;
  /** Of an account at this sandbox; `token` has a credential that is exchanged for tokens. */
  settings(sandbox: Pick<Sandbox, 'url'>, auth: 'usual' | 'token'): unknown;
  /** Nothing that is secret may be in an error. */
  readonly secrets: readonly string[];
  telling(sandbox: Sandbox): Telling;
  /** Where the rows of a list are in its body. */
  readonly rows: '$' | '$.content';
  /** Names of members that hold a map whose names the company chooses. */
  readonly maps: readonly string[];
  readonly brokenRows: readonly BrokenRow[];
  readonly limits: DeclaredLimits;
  /** Of how many records one is read part by part; 1 where one call brings many. */
  readonly oneOf: number;
}

export interface SandboxOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
  readonly latencyMs: number;
  /** Whether the provider refuses who asks too much. */
  readonly isLimited: boolean;
}

/** What makes a provider's row another shape, and the path that the error then names. */
export interface BrokenRow {
  readonly type: RecordType;
  /** Members to set in the row of index 2. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** As the provider's pages declare them. */
export interface DeclaredLimits {
  readonly atOnce: number;
  /** Beside it, of one path. */
  readonly atOnceOf: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly windowMs: number;
}

/** One account at one sandbox. */
export interface Account extends AsyncDisposable {
  readonly subject: Subject;
  readonly sandbox: Sandbox;
  readonly resources: Resources;
  readonly clock: Clock;
  readonly telling: Telling;
  /** One client request, which waits for so long; without a number, as long as it takes. */
  scope(patienceMs?: number): TestCaller;
}

/** The adapter's resources with their types forgotten: the suite treats all alike. */
export type Resources = { readonly [Type in RecordType]?: AnyResource };

export interface AnyResource {
  readonly fieldGroups: readonly AnyPart[];
  parseRemoteId?(id: string): AnyPartialRecord | null;
  isRemoteId?(id: string): boolean;
  readonly listing?: AnyListing;
  readonly isDictionary?: boolean;
}

export interface AnyPart {
  readonly fields: readonly string[];
  readonly idsPerCall: number;
  getMany(ids: readonly string[], fields: ReadonlySet<string>, scope: RequestScope): Promise<AnyFound>;
}

export type AnyFound = Omit<BatchResult<RecordType>, 'items'> & {
  readonly items: ReadonlyMap<string, AnyPartialRecord | Error>;
};

export interface AnyListing {
  readonly maxPageSize: number;
  readonly parentsPerCall: number;
  readonly unsupportedFilters: readonly string[];
  list(request: AnyListRequest): Promise<AnyPage>;
}

export interface AnyListRequest {
  readonly size: number;
  readonly from: string | null;
  readonly filter: object | null;
  readonly fields: ReadonlySet<string>;
  readonly firstOfEach?: { readonly field: string; readonly rows: number };
  readonly scope: RequestScope;
}

export type AnyPage = Omit<Page<RecordType>, 'items' | 'residual'> & {
  readonly items: readonly AnyPartialRecord[];
  readonly residual: readonly string[];
};

export interface AccountOptions extends SandboxOptions {
  readonly auth: 'usual' | 'token';
  /** The adapter's own. */
  readonly accountClock: Clock;
  readonly upstreamTimeoutMs: number;
}

const longMs = 365 * 86_400_000;

/** Starts a sandbox that refuses nobody, and connects an account that never waits; unless the options say otherwise. */
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

/** Connects an account to a sandbox, which ends with it. */
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
  const { adapter, close } = connect(subject, settings, accountClock, upstreamTimeoutMs);
  return {
    subject,
    sandbox,
    resources: adapter.resources,
    clock: accountClock,
    telling: subject.telling(sandbox),
    scope: (patienceMs = longMs) => createCaller(accountClock, patienceMs),
    async [Symbol.asyncDispose]() {
      await close();
      await sandbox.close();
    },
  };
}

function connect({ provider }: Subject, settings: unknown, clock: Clock, upstreamTimeoutMs: number) {
  const origin = { account: 'acme', provider: provider.name };
  return provider
    .toAccount(settings)
    .connect({ origin, clock, upstreamTimeoutMs, maxFailuresInARow: Number.POSITIVE_INFINITY });
}

/** What the adapter declares, which it does without any provider. */
export function declaredBy(subject: Subject): Resources {
  const settings = subject.settings({ url: 'http://127.0.0.1:9' }, 'usual');
  const { adapter }: { adapter: Adapter } = connect(subject, settings, createInstantClock(), 1_000);
  return adapter.resources;
}

/** All types that the adapter has. */
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

/** Every field that some part of the resource supplies. */
export function fieldsOf({ fieldGroups }: AnyResource): ReadonlySet<string> {
  return new Set(fieldGroups.flatMap(({ fields }) => fields));
}
