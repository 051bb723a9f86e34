import type { Answer } from '../../server.ts';
import type { SmartRecruitersOptions } from '../options.ts';
import type { Company } from '../tables/company.ts';
import type { Parameters, Query } from './parameters.ts';

/** One operation. Each rule of the provider that is not about the content of the answer stands here. */
export interface Route {
  readonly method: string;
  /** With the ids in braces: `/candidates/{candidateId}`. */
  readonly path: string;
  /** Any one of these lets an access token in; none means that every token may. */
  readonly scopes: readonly string[];
  readonly query: Parameters;
  /** The limit that holds beside those for all requests. */
  readonly limit: 'candidateLists' | 'publications' | 'offerDocuments' | null;
  /** Needs no credential. */
  readonly isPublic: boolean;
  /** Throws a `Refusal` for every answer that is no success. */
  answer(call: Call): Answer;
}

/** A request that has been let in and checked. */
export interface Call<Name extends string = string> {
  readonly company: Company;
  readonly options: SmartRecruitersOptions;
  /** Where links in answers lead, without a slash at the end. */
  readonly baseUrl: string;
  readonly path: string;
  readonly ids: Readonly<Record<Name, string>>;
  readonly query: Query;
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** A route that reads. The function knows the ids that the path names. */
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
  /** Null for an unknown route. The first one of the table that fits is taken. */
  match(method: string, path: string): Match | null;
  /** The path with `{id}` for every id in it, whatever the method. */
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
