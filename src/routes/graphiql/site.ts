import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Example } from './examples.ts';
import { keyForm, keyScript, keyStyle } from './key-field.ts';

/** The GraphiQL page and its files. */
export interface Site {
  readonly page: string;
  /** Files by name. A name includes a hash of the content, so that browsers may cache the file without limit. */
  readonly files: ReadonlyMap<string, SiteFile>;
}

export interface SiteOptions {
  readonly examples: readonly Example[];
  /** Whether the page has a field for a key, because the gateway refuses requests without one. */
  readonly asksForKey: boolean;
}

export interface SiteFile {
  readonly contentType: string;
  readonly content: Buffer<ArrayBuffer>;
  readonly gzipped: Buffer<ArrayBuffer>;
}

/** The path of the files, relative to the page, so that a proxy may serve both below a path of its own. */
const folder = 'graphql/assets';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" fill="none" stroke="#3b5bdb" stroke-width="2.5"><path d="M8 16 22 8M8 16l14 8M22 8v16"/><g fill="#fff"><circle cx="8" cy="16" r="4.5"/><circle cx="23" cy="7.5" r="4.5"/><circle cx="23" cy="24.5" r="4.5"/></g></svg>';

/** Creates the site. It takes a quarter of a second, mostly to compress 9 MB. */
export async function createSite({ examples, asksForKey }: SiteOptions): Promise<Site> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const files = new Map<string, SiteFile>();

  /** Adds a file and returns its path. */
  async function add(name: string, contentType: string, text: string): Promise<string> {
    const content = Buffer.from(text);
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
    const hashedName = name.replace('.', `.${hash}.`);
    files.set(hashedName, { contentType, content, gzipped: await promisify(gzip)(content) });
    return `${folder}/${hashedName}`;
  }
  const addScript = (name: string, text: string) => add(name, 'text/javascript; charset=utf-8', text);

  const [icon, style, script, editor, json, graphql] = await Promise.all([
    add('icon.svg', 'image/svg+xml', logo),
    add('graphiql.css', 'text/css; charset=utf-8', asksForKey ? bundle.css + keyStyle : bundle.css),
    addScript('graphiql.js', bundle.js),
    addScript('editor-worker.js', bundle.editorWorkerService),
    addScript('json-worker.js', bundle.jsonWorker),
    addScript('graphql-worker.js', bundle.graphqlWorker),
  ]);
  const workers = { editorWorkerService: editor, json, graphql };
  const start = await addScript('start.js', toStartScript(workers, examples));
  if (!asksForKey) return { page: toPage({ icon, style, form: '', scripts: [script, start] }), files };
  // First, so that GraphiQL's first request has the key already.
  const key = await addScript('key.js', keyScript);
  return { page: toPage({ icon, style, form: keyForm, scripts: [key, script, start] }), files };
}

/** The script that starts GraphiQL in the browser. */
function toStartScript(workers: Readonly<Record<string, string>>, tabs: readonly Example[]): string {
  const defaultTabs = tabs.map(({ query, variables }) => ({
    query,
    variables: JSON.stringify(variables, null, 2),
  }));
  return `const workers = ${JSON.stringify(workers)};
const defaultTabs = ${JSON.stringify(defaultTabs)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_moduleId, label) => workers[label] };

// A tab that is measured before its font is there jumps away from the pointer.
Promise.allSettled(Array.from(document.fonts, (font) => font.load())).then(() => {
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    title: 'hiregraph',
    logo: ${JSON.stringify(logo)},
    defaultTabs,
    // GraphiQL adds an empty tab at each reload unless it is told which one was open.
    ...(openTab() ?? defaultTabs[0]),
    shouldPersistHeaders: false,
    // Unless we listen to edits, each is written into the address, and so into the logs of proxies.
    onEditQuery() {},
  });
});

function openTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    const { query, variables } = tabs[activeTabIndex];
    return { query, variables };
  } catch {
    return null;
  }
}
`;
}

interface Links {
  readonly icon: string;
  readonly style: string;
  /** HTML before GraphiQL; may be empty. */
  readonly form: string;
  readonly scripts: readonly string[];
}

function toPage({ icon, style, form, scripts }: Links): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>hiregraph</title>
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="${style}">
  </head>
  <body class="no-focus-outline">
    <noscript>This page needs JavaScript. The API itself answers at this address.</noscript>
    ${form}<div id="root"></div>
${scripts.map((src) => `    <script src="${src}"></script>`).join('\n')}
  </body>
</html>
`;
}
