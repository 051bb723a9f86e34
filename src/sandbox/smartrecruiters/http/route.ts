import type { Answer } from '../../server.ts';
import type { SmartRecruitersOptions } from '../options.ts';
import type { Company } from '../tables/company.ts';
import type { Parameters, Query } from './parameters.ts';

/** An operation, with the checks that precede its response. */
export interface Route {
  readonly method: string;
  /** Path with ids in braces, such as `/candidates/{candidateId}`. */
  readonly path: string;
  /** An access token needs one of these scopes; none is needed if empty. */
  readonly scopes: readonly string[];
  readonly query: Parameters;
  /** Rate limit in addition to those of all requests. */
  readonly limit: 'candidateLists' | 'publications' | 'offerDocuments' | null;
  /** The operation needs no credential. */
  readonly isPublic: boolean;
  /** Throws a `Refusal` for each error response. */
  answer(call: Call): Answer;
}

/** A request that has passed all checks. */
export interface Call<Name extends string = string> {
  readonly company: Company;
  readonly options: SmartRecruitersOptions;
  /** Base URL of links in responses, without a trailing slash. */
  readonly baseUrl: string;
  readonly path: string;
  readonly ids: Readonly<Record<Name, string>>;
  readonly query: Query;
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Defines a GET route. The type of `call.ids` has the ids that the path names. */
export function get<const Path extends string>(
  path: Path,
  scopes: readonly string[],
  query: Parameters,
  answer: (call: Call<NamesIn<Path>>) => Answer,
): Route {
  return { method: 'GET', path, scopes, query, limit: null, isPublic: false, answer };
}

export interface Match {
  readonly route: Route;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Router {
  /** Finds the first matching route; null for an unknown path. */
  match(method: string, path: string): Match | null;
  /** Replaces each id in a path by `{id}`. */
  shapeOf(path: string): string;
}

export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }));

  return {
    match(method, path) {
      for (const { route, pattern } of compiled) {
        const ids = route.method === method ? pattern.exec(path) : null;
        if (ids !== null) return { route, ids: { ...ids.groups } };
      }
      return null;
    },

    shapeOf(path) {
      const found = compiled.find(({ pattern }) => pattern.test(path));
      return found === undefined ? path : found.route.path.replace(/\{\w+\}/g, '{id}');
    },
  };
}
