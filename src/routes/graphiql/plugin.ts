import type { Plugin } from 'graphql-yoga';
import type { Example } from './examples.ts';
import { createSite, type Site } from './site.ts';

export interface GraphiQLOptions {
  /** The examples for the accounts that are connected now. The page is public. */
  readonly toExamples: () => readonly Example[];
  /** Whether the page has a field for a key, because the gateway refuses requests without one. */
  readonly asksForKey: boolean;
}

const pagePath = '/graphql';
const filesPath = '/graphql/assets/';

const security = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // The editor creates style elements, with its fonts and images in data URLs.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves GraphiQL to browsers from this process, without any other host. The site is created at the first request. Its
 * files are separate from the page, so that a browser caches the 9 MB, and the page needs no inline scripts.
 */
export function useGraphiQL({ toExamples, asksForKey }: GraphiQLOptions): Plugin {
  let created: Promise<Site> | null = null;
  const site = () => (created ??= createSite({ examples: toExamples(), asksForKey }));

  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return;
      if (isForPage(url.pathname, url.search, request.headers.get('accept') ?? '')) {
        const headers = {
          ...security,
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          vary: 'accept',
        };
        return site().then(({ page }) => endResponse(new fetchAPI.Response(page, { headers })));
      }
      if (!url.pathname.startsWith(filesPath)) return;
      return site().then(({ files }) => {
        const file = files.get(url.pathname.slice(filesPath.length));
        if (file === undefined) return;
        const acceptsGzip = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
        const headers = {
          ...security,
          'content-type': file.contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(acceptsGzip ? { 'content-encoding': 'gzip' } : {}),
        };
        endResponse(new fetchAPI.Response(acceptsGzip ? file.gzipped : file.content, { headers }));
      });
    },
  };
}

/** Whether a GET request is for the page or one of its files. `url` may be a path with its query. */
export function isForSite(url: string, accept: string): boolean {
  const [path = '', ...search] = url.split('?');
  return path.startsWith(filesPath) || isForPage(path, search.join('?'), accept);
}

/** Whether a GET request is for the page. With a query in its URL it is a GraphQL request, also from a browser. */
function isForPage(path: string, search: string, accept: string): boolean {
  return path === pagePath && accept.includes('text/html') && !new URLSearchParams(search).has('query');
}
