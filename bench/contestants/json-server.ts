import { createServer } from 'node:http';

/** The members of a GraphQL request that identify one of the known queries. */
export interface KnownRequest {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Answers POST requests with JSON, with minimal overhead. */
export function serveJson(answer: (body: string) => Promise<string | Buffer>): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString()).then(
        (text) => {
          const headers = {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(text),
          };
          response.writeHead(200, headers);
          response.end(text);
        },
        (error: unknown) => {
          response.writeHead(500);
          response.end(String(error));
        },
      );
    });
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
}
