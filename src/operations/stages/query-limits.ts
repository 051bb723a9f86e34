import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { checkStructure, checkText, type StructureLimits } from '../../query/document-limits.ts';
import { faultOf } from '../../query/plain-text.ts';
import { refusal } from '../../query/refusal.ts';

export interface DocumentLimits {
  readonly limits: StructureLimits;
  readonly allowsIntrospection: boolean;
}

interface Options extends DocumentLimits {
  readonly documents: DocumentCache;
}

export type DocumentCache = LRUCache<string, DocumentNode>;

const maxCachedBytes = 64 * 2 ** 20;

/** About what a token and the nodes of the document that are made of it take. */
const bytesPerToken = 400;

/** Parsed documents by their texts, bounded by what they take: a client can send as many as it likes. */
export function createDocumentCache(): DocumentCache {
  return new LRUCache<string, DocumentNode>({
    maxSize: maxCachedBytes,
    sizeCalculation: ({ loc }, text) => {
      let bytes = text.length * 2;
      for (let token = loc?.startToken ?? null; token !== null; token = token.next) bytes += bytesPerToken;
      return bytes;
    },
  });
}

/** For what is as soon found out again, and may be as large as a request: what is wrong with a text. */
export const nothingCached = {
  get: () => undefined,
  set() {},
};

/** Each may repeat a name. */
const maxErrors = 20;

const tooAlike = 'The query asks too often for fields of the same name';

/** GraphQL bounds the work of comparing fields that have one name in the answer, and says no more than this. */
function isAborted({ message }: GraphQLError): boolean {
  return message === 'Validation aborted.';
}

/**
 * Refuses what is too much, or nothing that a provider could be asked with, before any work that grows faster than the
 * text: first the text, then the document, and only then validation. A document in the cache has passed.
 */
export function useQueryLimits({ limits, documents, allowsIntrospection }: Options): Plugin {
  return {
    onParams({ params }) {
      const fault = faultOf(params.variables);
      if (fault !== null) throw refusal(fault);
    },
    onParse({ params }) {
      const text = params.source.toString();
      if (documents.has(text)) return;
      checkText(text, limits);
      return ({ result }) => {
        if (result !== null && !(result instanceof Error)) checkStructure(result, limits);
      };
    },
    onValidate({ addValidationRule, setValidationFn }) {
      if (!allowsIntrospection) addValidationRule(NoSchemaIntrospectionCustomRule);
      const hideSuggestions = !allowsIntrospection;
      setValidationFn((schema, document, rules) => {
        const errors = validate(schema, document, rules, { maxErrors, hideSuggestions });
        return errors.some(isAborted) ? [new GraphQLError(tooAlike)] : errors;
      });
    },
  };
}

/** The document of a text that passes all of it; null of any other. */
export function readSound(
  text: string,
  schema: GraphQLSchema,
  { limits, allowsIntrospection }: DocumentLimits,
): DocumentNode | null {
  try {
    checkText(text, limits);
    const document = parse(text);
    checkStructure(document, limits);
    const rules = allowsIntrospection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    return validate(schema, document, rules, { maxErrors: 1 }).length === 0 ? document : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
