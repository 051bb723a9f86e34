import { type DocumentNode, type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { AttachmentLinks } from '../access/attachment-link.ts';
import type { Rights } from '../access/rights.ts';
import type { Context } from '../graphql/context.ts';
import { isShown, maskError, maskErrors } from '../graphql/error-masking.ts';
import type { ReaderOptions } from '../records/reader-source.ts';
import type { RequestRecords } from '../records/request-records.ts';
import type { Trace } from '../records/trace.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import { createPreparedDocuments, type PreparedOperation } from './prepared-documents.ts';
import type { Stage } from './stage.ts';
import { type DocumentOptions, noSuchOperation } from './valid-document.ts';

export interface PipelineOptions {
  readonly documents: DocumentOptions;
  /** Whether any caller may ask for the schema. */
  readonly allowsIntrospection: boolean;
  /** In the order in which their hooks run. */
  readonly stages: readonly Stage[];
  readonly cursors: Context['cursors'];
  readonly links: AttachmentLinks;
  /** The URL at which clients reach the gateway; null to take it from each request. */
  readonly publicUrl: string | null;
  /** Extensions of every answer, also to a request that is not a valid operation. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The limit for the upstream calls of one page of a filtered list. */
  readonly pageCalls: number;
  /** How many runs of an operation graphql-js executes before further runs are executed over the plan. */
  readonly runsByGraphqlJs: number;
  /** Opens the records of the accounts that are connected now and exist for a caller with these rights. */
  openRecords(rights: Rights, options: ReaderOptions): OpenRecords;
  /** The trace of an operation; null if its response does not explain its reads. */
  traceOf(operation: Operation): Trace | null;
  /** Called with errors that are masked in the response. */
  onDefect(errors: readonly unknown[]): void;
}

export interface OpenRecords {
  readonly records: RequestRecords;
  /** Releases the accounts. To be called when the request has ended. */
  close(): void;
}

/** Executes operations; the only code that does. */
export interface Pipeline {
  /** Never rejects: every failure is an error of the result. */
  run(operation: Operation): Promise<ExecutionResult>;
  /** Masks the error of a request that is not a valid operation. */
  refuse(error: unknown): GraphQLError;
  /** Adds the extensions of every answer to a result that lacks them, as that of a refusal does. */
  complete(result: ExecutionResult): ExecutionResult;
}

/**
 * Creates the pipeline. It runs each operation in the same steps: the stages admit it, its document is prepared, the stages
 * check its plan, it is executed, its errors are masked, and the stages finish the result.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { stages, cursors, links, publicUrl, runsByGraphqlJs, openRecords, traceOf, onDefect, pageCalls } =
    options;
  const { schema } = options.documents;
  const hasExtensions = Object.keys(options.extensions).length > 0;
  const documents = createPreparedDocuments(options.documents);

  async function resultOf(operation: Operation): Promise<ExecutionResult> {
    const { params, caller } = operation;
    const refused = firstRefusal((stage) => stage.admit?.(operation));
    if (refused !== null) return refused;
    const documentOrErrors = documents.find(
      params.query,
      options.allowsIntrospection && caller.rights.allowsIntrospection,
    );
    if (!('document' in documentOrErrors)) return { errors: documentOrErrors };
    const { document } = documentOrErrors;
    const prepared = documentOrErrors.operation(params.operationName);
    if (prepared === null) return { errors: [noSuchOperation()] };
    if (operation.isReadOnly && prepared.operation.operation === 'mutation')
      return { errors: [mutationByGet()] };
    if (prepared.operation.operation !== 'query')
      return { data: null, errors: [noRootType(prepared.operation)] };
    return runQuery(operation, document, prepared);
  }

  async function runQuery(
    operation: Operation,
    document: DocumentNode,
    prepared: PreparedOperation,
  ): Promise<ExecutionResult> {
    const { params, scope, caller } = operation;
    const { rights } = caller;
    const coerced = prepared.coerce(
      params.variables,
      options.allowsIntrospection && rights.allowsIntrospection,
    );
    if ('errors' in coerced) return { errors: coerced.errors };
    const { values } = coerced;
    const { plan, program } = prepared.planFor(values);
    const refused = firstRefusal((stage) => stage.check?.(operation, plan, values));
    if (refused !== null) return refused;
    const trace = traceOf(operation);
    const { records, close } = openRecords(rights, {
      scope,
      trace,
      fieldsOf: (type) => plan.readableFieldsOf(type),
    });
    try {
      const attachmentLink = toLink(operation);
      const context: Context = { plan, records, variables: values, cursors, pageCalls, attachmentLink };
      const usesPlan = prepared.countRun() >= runsByGraphqlJs;
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

  /** Creates the link factory with the first link, because most operations have none; so all of its links expire together. */
  function toLink({ origin, caller }: Operation): Context['attachmentLink'] {
    let created: Context['attachmentLink'] | null = null;
    return (file) => (created ??= links.below(publicUrl ?? origin(), caller.holder))(file);
  }

  function complete(result: ExecutionResult): ExecutionResult {
    if (!hasExtensions) return result;
    return { ...result, extensions: { ...options.extensions, ...result.extensions } };
  }

  return {
    async run(operation) {
      try {
        const result = maskErrors(await resultOf(operation).catch(toFailed), onDefect);
        const finished = stages.reduce(
          (before, stage) => stage.finish?.(operation, before) ?? before,
          result,
        );
        return complete(finished);
      } catch (error) {
        // The `finish` of a stage has thrown.
        return complete(maskErrors(toFailed(error), onDefect));
      }
    },

    complete,

    refuse(error) {
      if (!isShown(error)) onDefect([error]);
      return maskError(error);
    },
  };
}

/** A refusal with an HTTP status is a request error, without `data`; any other is an error of a field, with `data: null`. */
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

/** The schema has queries only. */
function noRootType(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

function mutationByGet(): GraphQLError {
  return createGraphQLError('Can only perform a mutation operation from a POST request.', {
    extensions: { http: { status: 405, headers: { Allow: 'POST' } } },
  });
}
