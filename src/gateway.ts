import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createAttachmentLinks } from './access/attachment-link.ts';
import { createKeyRing } from './access/key-ring.ts';
import { toProviderValue } from './accounts/connect.ts';
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
import { createRouter } from './routes/router.ts';
import { type Logger, toLogged } from './telemetry/logger.ts';

/** The gateway without a process: it reads no environment and listens on no port. */
export interface Gateway {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly toOperation: ReturnType<typeof createToOperation>;
  readonly accounts: AccountRegistry;
  /** Answers a web request of any route. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request of a Node server. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
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
  const keys = createKeyRing(server.signingKeys, config.accounts.map(toKeySource));
  const links = createAttachmentLinks(keys, clock);
  const explain = createExplain({
    isAlways: server.explain,
    budgets: () => new Map(accounts.current.map(({ account, budget }) => [account.name, budget()])),
  });
  const costLimit = toCostLimit(limits.query, accounts);
  const pipeline = createPipeline({
    documents: { schema, limits: limits.query, allowsIntrospection: server.introspection },
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
    fastPath: createFastPath(transport),
    graphql: createGraphqlRoute({ ...transport, schema, examples: server.graphiql ? toExamples : null }),
    attachments: createAttachments({ ...limits, openRecords, links, clock, logger }),
  });

  function toExamples() {
    const names = accounts.current.map(({ account }) => account.name);
    return createExamples(
      names.map((name) => ({ name, id: encodeId('Account', name, '') })),
      isSandbox ? sandboxJob : null,
    );
  }

  function openRecords(readerOptions: ReaderOptions): OpenRecords {
    const lease = accounts.lease();
    return { records: new RequestRecords(lease.accounts, readerOptions), close: lease.release };
  }

  return {
    schema,
    pipeline,
    toOperation,
    accounts,
    fetch: router.fetch,
    async handle(request, response) {
      try {
        await router.handle(request, response);
      } catch (error) {
        logger.error({ problems: [toLogged(error)] }, 'unexpected error');
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      }
    },
    close: () => accounts.close(),
  };
}

function toCostLimit(
  { calls, nodes, pageCalls }: Config['limits']['query'],
  accounts: AccountRegistry,
): Stage {
  const basis = () => ({ accounts: accounts.current, pageCalls });
  return createCostLimit({
    limits: { calls, nodes },
    estimate: (plan, variables) => estimateCost(plan, variables, basis()),
    dearestField: (plan, variables, of) => dearestField(plan, variables, basis(), of),
    estimateBasis: () => accounts.current,
  });
}

function toKeySource({ name, settings }: Config['accounts'][number]) {
  return { name, fingerprint: settings.fingerprint };
}
