/** Where a `Link` header leads. */
type NextLink =
  | { readonly kind: 'next'; readonly url: URL }
  | { readonly kind: 'none' }
  /** It leads elsewhere, carries a credential, or cannot be read: to follow it or to stop there would be wrong. */
  | { readonly kind: 'refused' };

interface Link {
  readonly target: string;
  readonly relations: readonly string[];
}

/** Reads `Link: <…>; rel="next"`, relative to the URL that was asked; only that URL's own origin is followed. */
export function readNextLink(header: string | undefined, asked: URL): NextLink {
  const links = readLinks(header ?? '');
  if (links === null) return { kind: 'refused' };
  const next = links.find((link) => link.relations.includes('next'));
  if (next === undefined) return { kind: 'none' };
  const url = URL.parse(next.target, asked);
  return url !== null && isSameOrigin(url, asked) ? { kind: 'next', url } : { kind: 'refused' };
}

function isSameOrigin(url: URL, asked: URL): boolean {
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  return isHttp && url.origin === asked.origin && url.username === '' && url.password === '';
}

/** What almost all pages have, which takes no reading by character. */
const onlyNext = /^<([^<>"\\]+)>; rel="next"$/;

/** Null where the header is neither empty nor a list of links, as RFC 8288 section 3 writes one. */
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

/** Splits where the separator stands neither inside `<…>` nor inside quotes. */
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
