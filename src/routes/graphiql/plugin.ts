import type { Plugin } from 'graphql-yoga';
import { createSite, type Site } from './site.ts';

const pagePath = '/graphql';
const filesPath = '/graphql/assets/';

const security = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // The editor writes its own styles and brings its fonts and images within them.
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
 * GraphiQL for browsers, from this process alone. It is made ready when the first browser asks. The files are apart from
 * the page, so that a browser fetches the 9 MB once, and so that no script within the page has to be allowed.
 */
export function useGraphiQL(): Plugin {
  let made: Promise<Site> | null = null;
  const site = () => (made ??= createSite());

  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return;
      if (url.pathname === pagePath && isForBrowser(request, url)) {
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
        const isZipped = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
        const headers = {
          ...security,
          'content-type': file.contentType,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding',
          ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
        };
        endResponse(new fetchAPI.Response(isZipped ? file.gzipped : file.content, { headers }));
      });
    },
  };
}

/** A link with a query in it asks for the answer. */
function isForBrowser(request: Request, url: URL): boolean {
  return (request.headers.get('accept')?.includes('text/html') ?? false) && !url.searchParams.has('query');
}
