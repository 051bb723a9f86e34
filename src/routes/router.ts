import type { IncomingMessage, ServerResponse } from 'node:http';
import { attachmentsPath } from '../access/attachment-link.ts';
import { requestIdHeader } from '../telemetry/request-log.ts';
import type { AttachmentRequest } from './attachments.ts';
import type { FastPath } from './fast-path.ts';
import type { GraphqlRoute } from './graphql.ts';
import { abortOnClose, sendResponse } from './node-http.ts';

export interface Router {
  /** Answers a web request. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request of a Node server. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Routes {
  readonly fastPath: FastPath;
  readonly graphql: GraphqlRoute;
  readonly attachments: (request: AttachmentRequest) => Promise<Response>;
}

/** Chooses the route of a request by its path. */
export function createRouter({ fastPath, graphql, attachments }: Routes): Router {
  return {
    async fetch(request) {
      const { method, headers, signal } = request;
      const path = new URL(request.url).pathname;
      if (!path.startsWith(attachmentsPath)) return graphql.fetch(request);
      return attachments({ method, path, id: headers.get(requestIdHeader), signal });
    },

    async handle(request, response) {
      const { method = '', url = '', headers } = request;
      const [path = ''] = url.split('?', 1);
      if (fastPath.takes(request)) return fastPath.handle(request, response);
      if (!path.startsWith(attachmentsPath)) return void (await graphql.handle(request, response));
      const id = String(headers[requestIdHeader] ?? '');
      await sendResponse(await attachments({ method, path, id, signal: abortOnClose(response) }), response);
    },
  };
}
