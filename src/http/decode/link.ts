/** The target of a `Link` header's `next` relation. */
type NextLink =
  | { readonly kind: 'next'; readonly url: URL }
  | { readonly kind: 'none' }
  /** The link has another origin or a credential, or is malformed: neither following it nor ending the list is right. */
  | { readonly kind: 'refused' };

interface Link {
  readonly target: string;
  readonly relations: readonly string[];
}

/** Reads `Link: <…>; rel="next"`, relative to the URL of the request; a link to another origin is refused. */
export function readNextLink(header: string | undefined, requestUrl: URL): NextLink {
  const links = readLinks(header ?? '');
  if (links === null) return { kind: 'refused' };
  const next = links.find((link) => link.relations.includes('next'));
  if (next === undefined) return { kind: 'none' };
  const url = URL.parse(next.target, requestUrl);
  return url !== null && isSameOrigin(url, requestUrl) ? { kind: 'next', url } : { kind: 'refused' };
}

function isSameOrigin(url: URL, requestUrl: URL): boolean {
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  return isHttp && url.origin === requestUrl.origin && url.username === '' && url.password === '';
}

/** The header of almost all pages, for which the slower parser is not needed. */
const onlyNext = /^<([^<>"\\]+)>; rel="next"$/;

/** Parses a list of links by RFC 8288 section 3; null if the header is malformed. */
function readLinks(header: string): Link[] | null {
  const [, only] = onlyNext.exec(header) ?? [];
  if (only !== undefined) return [{ target: only, relations: ['next'] }];
  const links: Link[] = [];
  for (const link of splitOutside(header, ',')) {
    if (link === '') continue;
    const end = link.indexOf('>');
    if (!link.startsWith('<') || end <= 1) return null;
    links.push({ target: link.slice(1, end), relations: relationsOf(link.slice(end + 1)) });
  }
  return links;
}

function relationsOf(parameters: string): readonly string[] {
  for (const parameter of splitOutside(parameters, ';')) {
    const equals = parameter.indexOf('=');
    if (parameter.slice(0, equals).trimEnd().toLowerCase() !== 'rel') continue;
    const value = parameter.slice(equals + 1).replaceAll(/["']/g, '');
    return value.trim().toLowerCase().split(/\s+/);
  }
  return [];
}

/** Splits at separators that are neither inside `<…>` nor inside quotes. */
function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let closing: string | null = null;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (closing !== null) {
      if (character === '\\' && closing === '"') at += 1;
      else if (character === closing) closing = null;
    } else if (character === '<') closing = '>';
    else if (character === '"') closing = '"';
    else if (character === separator) {
      pieces.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  pieces.push(text.slice(start).trim());
  return pieces;
}
