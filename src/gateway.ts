import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createAttachmentLinks } from './access/attachment-link.ts';
import { type Authentication, createAuthentication } from './access/authentication.ts';
import { createKeyRing } from './access/key-ring.ts';
import type { Rights } from './access/rights.ts';
import { createVisibleAccounts } from './access/visible-accounts.ts';
import { type AccountConnection, toProviderValue } from './accounts/connect.ts';
import { type AccountRegistry, createAccountRegistry } from './accounts/registry.ts';
import { providers } from './adapters/index.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import { createSchema } from './graphql/schema.ts';
import { createToOperation } from './operations/operation.ts';
import { createPipeline, type OpenRecords, type Pipeline } from './operations/pipeline.ts';
import type { Stage } from './operations/stage.ts';
import { createCostLimit } from './operations/stages/cost-limit.ts';
import { createExplain } from './operations/stages/explain.ts';
import { requestLog } from './operations/stages/request-log.ts';
import { staleReport } from './operations/stages/stale-report.ts';
import { variableLimits } from './operations/stages/variable-limits.ts';
import { createCursorCodec } from './pagination/cursor.ts';
import { estimateCost } from './query/cost-estimate.ts';
import { dearestField } from './query/dearest-field.ts';
import { encodeId } from './query/global-id.ts';
import type { ReaderOptions } from './records/reader-source.ts';
import { RequestRecords } from './records/request-records.ts';
import { createAttachments } from './routes/attachments.ts';
import { createFastPath } from './routes/fast-path.ts';
import { createExamples, sandboxJob } from './routes/graphiql/examples.ts';
import { createGraphqlRoute } from './routes/graphql.ts';
import { createRouter, type Router } from './routes/router.ts';
import { type Logger, toLogged } from './telemetry/logger.ts';

/** The gateway without a process: it reads no environment and listens on no port. */
export interface Gateway extends Pick<Router, 'fetch' | 'handle'> {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly toOperation: ReturnType<typeof createToOperation>;
  readonly accounts: AccountRegistry;
  readonly authentication: Authentication;
  /** The accounts that exist for the caller of a request; null if its credential is refused. */
  accountsFor(request: IncomingMessage): Promise<readonly AccountConnection[] | null>;
  /** Closes the connections to the providers. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether received requests wait to be handled: reads by id wait for these, to join one batch. False by default. */
  readonly hasQueuedRequests?: () => boolean;
  /** Whether the accounts are simulated, which every answer then says. False by default. */
  readonly isSandbox?: boolean;
  /** Stages that run before those of the gateway. None by default. */
  readonly stages?: readonly Stage[];
}

const maxBodyBytes = 256 * 1024;

let sharedSchema: GraphQLSchema | null = null;

/** The graph of every gateway. It is built with the first one of a process, which takes some 200 ms, and then shared. */
export function gatewaySchema(): GraphQLSchema {
  sharedSchema ??= createSchema(providers.map(({ name }) => toProviderValue(name)));
  return sharedSchema;
}

export function createGateway(options: GatewayOptions): Gateway {
  const { config, clock, logger, hasQueuedRequests = () => false, isSandbox = false, stages = [] } = options;
  const { limits, cache, server } = config;
  const schema = gatewaySchema();
  const accounts = createAccountRegistry(config.accounts, {
    clock,
    limits,
    cache,
    hasQueuedRequests,
    onNotice: ({ level, facts, message }) => logger[level](facts, message),
  });
  const authentication = createAuthentication(config.callers, config.roles, clock);
  const visibleAccounts = createVisibleAccounts<AccountConnection>();
  const keys = createKeyRing(server.signingKeys, config.accounts.map(toKeySource));
  const links = createAttachmentLinks(keys, clock);
  const explain = createExplain({
    isAlways: server.explain,
    budgets: () => new Map(accounts.current.map(({ account, budget }) => [account.name, budget()])),
  });
  const costLimit = toCostLimit(limits.query, (rights) => visibleAccounts(accounts.current, rights));
  const pipeline = createPipeline({
    documents: { schema, limits: limits.query },
    allowsIntrospection: server.introspection,
    stages: [...stages, variableLimits, requestLog, costLimit, staleReport, explain],
    cursors: createCursorCodec(keys),
    links,
    publicUrl: server.publicUrl,
    extensions: isSandbox ? { sandbox: true } : {},
    pageCalls: limits.query.pageCalls,
    runsByGraphqlJs: server.compileAfter ?? Number.POSITIVE_INFINITY,
    openRecords,
    traceOf: explain.trace,
    onDefect: (errors) => logger.error({ problems: errors.map(toLogged) }, 'unexpected error'),
  });
  const toOperation = createToOperation(clock, limits.requestTimeoutMs, limits.query.calls);
  const transport = { pipeline, toOperation, clock, logger, maxBodyBytes };
  const router = createRouter({
    authentication,
    origins: server.cors.origins,
    fastPath: createFastPath(transport),
    graphql: createGraphqlRoute({
      ...transport,
      schema,
      graphiql: server.graphiql ? { toExamples, asksForKey: config.callers !== null } : null,
    }),
    attachments: createAttachments({ ...limits, openRecords, authentication, links, clock, logger }),
    clock,
    logger,
  });

  /** The page is public, so that it must not name accounts that exist for some callers only. */
  function toExamples() {
    const shown = config.callers === null ? accounts.current : [];
    return createExamples(
      shown.map(({ account: { name } }) => ({ name, id: encodeId('Account', name, '') })),
      isSandbox ? sandboxJob : null,
    );
  }

  function openRecords(rights: Rights, readerOptions: ReaderOptions): OpenRecords {
    const lease = accounts.lease();
    return {
      records: new RequestRecords(visibleAccounts(lease.accounts, rights), readerOptions),
      close: lease.release,
    };
  }

  return {
    fetch: router.fetch,
    handle: router.handle,
    schema,
    pipeline,
    toOperation,
    accounts,
    authentication,
    async accountsFor(request) {
      const caller = await router.callerOf(request);
      return caller && visibleAccounts(accounts.current, caller.rights);
    },
    close: () => accounts.close(),
  };
}

function toCostLimit(
  { calls, nodes, pageCalls }: Config['limits']['query'],
  visible: (rights: Rights) => readonly AccountConnection[],
): Stage {
  const basis = (rights: Rights) => ({ accounts: visible(rights), pageCalls });
  return createCostLimit({
    limits: { calls, nodes },
    estimate: (plan, variables, rights) => estimateCost(plan, variables, basis(rights)),
    dearestField: (plan, variables, rights, of) => dearestField(plan, variables, basis(rights), of),
    estimateBasis: visible,
  });
}

function toKeySource({ name, settings }: Config['accounts'][number]) {
  return { name, fingerprint: settings.fingerprint };
}
