import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { isPlainText } from './plain-text.ts';
import { refusal } from './refusal.ts';

/** What a document may be made of; each as the configuration names it below `limits.query`. */
export interface StructureLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** More than any depth of fields and arguments needs; parsers and visitors call themselves for each. */
const maxBrackets = 250;

/** Error messages repeat names, some of them once for each place. */
const maxNameLength = 200;

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses a text before it is parsed; what is no GraphQL at all is left to the parser. */
export function checkText(text: string, { tokens }: StructureLimits): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  for (let token = next(lexer); token !== null; token = next(lexer)) {
    count += 1;
    if (count > tokens)
      throw refusal(`The query has more than the ${tokens} tokens that are allowed (limits.query.tokens)`);
    if (opening.has(token.kind)) open += 1;
    if (closing.has(token.kind)) open -= 1;
    if (open > maxBrackets)
      throw refusal(`The query has more than ${maxBrackets} brackets within each other`);
    if (token.kind === TokenKind.NAME && token.value.length > maxNameLength)
      throw refusal(`The query has a name of more than ${maxNameLength} characters`);
    if (!isPlainText(token.value ?? ''))
      throw refusal('The query has a text with control characters, or what is no Unicode');
  }
}

/** Null at the end, and where no token can be read. */
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
 * Refuses a document before it is validated. Fragments count as often as they are spread, because resolvers look at
 * them as often; each is measured once.
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
      throw refusal(
        `The query is nested ${depth} levels deep; ${limits.depth} are allowed (limits.query.depth)`,
      );
    if (fields > limits.fields) throw tooMany('fields', fields, limits);
    if (definition.kind === Kind.OPERATION_DEFINITION && width > limits.rootFields)
      throw tooMany('rootFields', width, limits);
  }
}

const called = {
  aliases: 'aliases',
  directives: 'directives',
  fields: 'fields, with those of its fragments',
  rootFields: 'fields at its root',
};

function tooMany(what: keyof typeof called, count: number, limits: StructureLimits): Error {
  const told = Math.min(count, Number.MAX_SAFE_INTEGER);
  return refusal(`The query has ${told} ${called[what]}; ${limits[what]} are allowed (limits.query.${what})`);
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

interface Size {
  readonly depth: number;
  readonly fields: number;
  /** The fields of the set itself. */
  readonly width: number;
}

const nothing: Size = { depth: 0, fields: 0, width: 0 };

function createMeasure(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size>();

  function sizeOf(set: SelectionSetNode): Size {
    let { depth, fields, width } = nothing;
    for (const node of set.selections) {
      const size = node.kind === Kind.FIELD ? sizeOfField(node.selectionSet) : sizeOfFragment(node);
      depth = Math.max(depth, size.depth);
      fields += size.fields;
      width += size.width;
    }
    return { depth, fields, width };
  }

  function sizeOfField(set: SelectionSetNode | undefined): Size {
    const { depth, fields } = set === undefined ? nothing : sizeOf(set);
    return { depth: depth + 1, fields: fields + 1, width: 1 };
  }

  function sizeOfFragment(node: Exclude<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>): Size {
    if (node.kind === Kind.INLINE_FRAGMENT) return sizeOf(node.selectionSet);
    const name = node.name.value;
    const size = known.get(name);
    const fragment = fragments.get(name);
    if (size !== undefined || fragment === undefined) return size ?? nothing;
    // Within itself it counts for nothing: validation refuses the cycle, and names it.
    known.set(name, nothing);
    const measured = sizeOf(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  }

  return sizeOf;
}
