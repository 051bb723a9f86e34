import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByGraphqlJs,
  GraphQLError,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { AttachmentLinks } from '../access/attachment-link.ts';
import type { Context } from '../graphql/context.ts';
import { isShown, maskError, maskErrors } from '../graphql/error-masking.ts';
import type { ReaderOptions } from '../records/record-reader.ts';
import type { RequestRecords } from '../records/request-records.ts';
import type { Trace } from '../records/trace.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import {
  createPreparedDocuments,
  type DocumentOptions,
  noSuchOperation,
  type PreparedOperation,
} from './prepared-documents.ts';
import type { Stage } from './stage.ts';

export interface PipelineOptions {
  readonly documents: DocumentOptions;
  /** In the order in which they check, and finish. */
  readonly stages: readonly Stage[];
  readonly cursors: Context['cursors'];
  readonly links: AttachmentLinks;
  /** The URL at which clients find the gateway; null if it is the one in their requests. */
  readonly publicUrl: string | null;
  /** How many times an operation is executed by graphql-js before it is executed over its plan. */
  readonly runsByGraphqlJs: number;
  /** The records of the accounts that are connected when the operation begins. */
  openRecords(options: ReaderOptions): OpenRecords;
  /** Null if the operation's answer does not explain its reads. */
  traceOf(operation: Operation): Trace | null;
  /** Called with errors that clients are not shown. */
  onDefect(errors: readonly unknown[]): void;
}

export interface OpenRecords {
  readonly records: RequestRecords;
  /** Called once the operation has ended. */
  close(): void;
}

/** The only way to execute an operation. */
export interface Pipeline {
  run(operation: Operation): Promise<ExecutionResult>;
  /** The masked error of a request from which a transport could make no operation. */
  refuse(error: unknown): GraphQLError;
}

/**
 * Every operation goes the same way: the stages admit it, its document is prepared, the stages check it against its plan, it
 * is executed, errors are masked, and the stages finish the result.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { stages, cursors, links, publicUrl, runsByGraphqlJs, openRecords, traceOf, onDefect } = options;
  const { schema } = options.documents;
  const documents = createPreparedDocuments(options.documents);

  async function resultOf(operation: Operation): Promise<ExecutionResult> {
    const { params } = operation;
    const denial = firstRefusal((stage) => stage.admit?.(operation));
    if (denial !== null) return denial;
    const prepared = documents.find(params.query);
    if (!('document' in prepared)) return { errors: prepared };
    const chosen = prepared.operation(params.operationName);
    if (chosen === null) return { errors: [noSuchOperation()] };
    if (operation.isReadOnly && chosen.kind === 'mutation') return { errors: [notByGet()] };
    // The schema has queries only: graphql-js says so.
    if (chosen.kind !== 'query')
      return executeByGraphqlJs({ schema, document: prepared.document, operationName: params.operationName });
    return runQuery(operation, prepared.document, chosen);
  }

  async function runQuery(
    operation: Operation,
    document: DocumentNode,
    chosen: PreparedOperation,
  ): Promise<ExecutionResult> {
    const { params, scope } = operation;
    const coerced = chosen.coerce(params.variables);
    if ('errors' in coerced) return { errors: coerced.errors };
    const { values } = coerced;
    const { plan, program } = chosen.planFor(values);
    const refused = firstRefusal((stage) => stage.check?.(operation, plan, values));
    if (refused !== null) return refused;
    const trace = traceOf(operation);
    const { records, close } = openRecords({ scope, trace, fieldsOf: (type) => plan.readableFieldsOf(type) });
    try {
      const context: Context = { plan, records, cursors, attachmentLink: toLink(operation) };
      const usesPlan = chosen.countRun() >= runsByGraphqlJs;
      const { operationName, variables } = params;
      return await execute(
        { schema, document, operationName, variables, values, program, usesPlan },
        context,
      );
    } finally {
      close();
    }
  }

  function firstRefusal(hook: (stage: Stage) => GraphQLError | null | undefined): ExecutionResult | null {
    for (const stage of stages) {
      const refusal = hook(stage) ?? null;
      if (refusal !== null) return toRefused(refusal);
    }
    return null;
  }

  /** Links of one operation end at the same time; most operations make none. */
  function toLink({ origin }: Operation): Context['attachmentLink'] {
    let created: Context['attachmentLink'] | null = null;
    return (file) => (created ??= links.below(publicUrl ?? origin()))(file);
  }

  return {
    async run(operation) {
      const result = maskErrors(await resultOf(operation).catch(toFailed), onDefect);
      return stages.reduce((finished, stage) => stage.finish?.(operation, finished) ?? finished, result);
    },

    refuse(error) {
      if (!isShown(error)) onDefect([error]);
      return maskError(error);
    },
  };
}

/** A refusal of the request as a whole has a status of HTTP and no data; one of an argument is an error in an answer. */
function toRefused(refusal: GraphQLError): ExecutionResult {
  return refusal.extensions.http === undefined ? { data: null, errors: [refusal] } : { errors: [refusal] };
}

function toFailed(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  return { errors: [new GraphQLError('Unexpected error.', { originalError: toError(error) })] };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('something other than an error was thrown');
}

function notByGet(): GraphQLError {
  return createGraphQLError('Can only perform a mutation operation from a POST request.', {
    extensions: { http: { status: 405, headers: { Allow: 'POST' } } },
  });
}
