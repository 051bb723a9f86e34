/** The floor: sends the bytes that another contestant has sent before. */
import { serveJson } from './json-server.ts';

const answers = new Map<string, Buffer>();

async function ask(body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${process.env.SOURCE}/graphql`, { method: 'POST', headers, body });
  const answer = Buffer.from(await response.arrayBuffer());
  if (response.ok) answers.set(body, answer);
  return answer;
}

serveJson(async (body) => answers.get(body) ?? ask(body));
