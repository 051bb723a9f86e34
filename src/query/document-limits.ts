import {
  type DocumentNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { isPlainText } from './plain-text.ts';
import { fragmentsOf } from './query-plan.ts';
import { refusal, tooComplex } from './refusal.ts';

/** Limits on the structure of a document; each has its name in the configuration below `limits.query`. */
export interface StructureLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** More than any allowed depth of fields and arguments needs. Bounded because parsers and visitors recurse for each bracket. */
const maxBrackets = 250;

/** Bounded because error messages repeat names, some of them once for each occurrence. */
const maxNameLength = 200;

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Checks a text before it is parsed; throws a refusal. Invalid GraphQL is left to the parser. */
export function checkText(text: string, { tokens }: StructureLimits): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  for (let token = next(lexer); token !== null; token = next(lexer)) {
    count += 1;
    if (count > tokens)
      throw tooComplex(`The query has more than the ${tokens} tokens that are allowed (limits.query.tokens)`);
    if (opening.has(token.kind)) open += 1;
    if (closing.has(token.kind)) open -= 1;
    if (open > maxBrackets)
      throw tooComplex(`The query has more than ${maxBrackets} brackets within each other`);
    if (token.kind === TokenKind.NAME && token.value.length > maxNameLength)
      throw tooComplex(`The query has a name of more than ${maxNameLength} characters`);
    if (!isPlainText(token.value ?? ''))
      throw refusal('The query has a text with control characters or invalid Unicode');
  }
}

/** Null at the end of the text, and at a syntax error. */
function next(lexer: Lexer) {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? null : token;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/**
 * Checks a document before it is validated; throws a refusal. A fragment counts as often as it is spread, because execution
 * visits it as often, but it is measured only once.
 */
export function checkStructure(document: DocumentNode, limits: StructureLimits): void {
  const { aliases, directives } = countIn(document);
  if (aliases > limits.aliases) throw tooMany('aliases', aliases, limits);
  if (directives > limits.directives) throw tooMany('directives', directives, limits);
  const measure = createMeasure(document);
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const { depth, fields, width } = measure(definition.selectionSet);
    if (depth > limits.depth)
      throw tooComplex(
        `The query is nested ${depth} levels deep; ${limits.depth} are allowed (limits.query.depth)`,
      );
    if (fields > limits.fields) throw tooMany('fields', fields, limits);
    if (definition.kind === Kind.OPERATION_DEFINITION && width > limits.rootFields)
      throw tooMany('rootFields', width, limits);
  }
}

const descriptions = {
  aliases: 'aliases',
  directives: 'directives',
  fields: 'fields, with those of its fragments',
  rootFields: 'fields at its root',
};

function tooMany(limit: keyof typeof descriptions, count: number, limits: StructureLimits): Error {
  const shown = Math.min(count, Number.MAX_SAFE_INTEGER);
  return tooComplex(
    `The query has ${shown} ${descriptions[limit]}; ${limits[limit]} are allowed (limits.query.${limit})`,
  );
}

function countIn(document: DocumentNode) {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  });
  return { aliases, directives };
}

/** The size of a selection set. */
interface Size {
  readonly depth: number;
  /** The number of fields, those of nested sets included. */
  readonly fields: number;
  /** The number of fields without those of nested sets. */
  readonly width: number;
}

const emptySize: Size = { depth: 0, fields: 0, width: 0 };

function createMeasure(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Size>();

  function sizeOf(set: SelectionSetNode): Size {
    let { depth, fields, width } = emptySize;
    for (const node of set.selections) {
      const size = node.kind === Kind.FIELD ? sizeOfField(node.selectionSet) : sizeOfFragment(node);
      depth = Math.max(depth, size.depth);
      fields += size.fields;
      width += size.width;
    }
    return { depth, fields, width };
  }

  function sizeOfField(set: SelectionSetNode | undefined): Size {
    const { depth, fields } = set === undefined ? emptySize : sizeOf(set);
    return { depth: depth + 1, fields: fields + 1, width: 1 };
  }

  function sizeOfFragment(node: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>): Size {
    if (node.kind === Kind.INLINE_FRAGMENT) return sizeOf(node.selectionSet);
    const name = node.name.value;
    const size = known.get(name);
    const fragment = fragments.get(name);
    if (size !== undefined || fragment === undefined) return size ?? emptySize;
    // A spread of the fragment within itself counts as empty; validation reports the cycle.
    known.set(name, emptySize);
    const measured = sizeOf(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  }

  return sizeOf;
}
