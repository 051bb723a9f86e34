import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApiKey, hashOfKey } from '../../../src/access/api-key.ts';
import { createExamples, sandboxJob } from '../../../src/routes/graphiql/examples.ts';
import { type Running, run, urlOf } from '../../support/process.ts';
import { type ServedGateway, serveGateway } from '../../support/served-gateway.ts';

const accounts = ['greenhouse', 'smartrecruiters'].map((name) => ({ name, id: '' }));
const examples = createExamples(accounts, sandboxJob);

/** The path of Debian's package. */
const executablePath = '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);
if (!hasChromium)
  process.stderr.write(
    `GraphiQL is not tried in a browser: there is no ${executablePath} (Debian: apt-get install chromium)\n`,
  );

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!hasChromium)('GraphiQL in a browser (skipped without Chromium)', () => {
  let program: Running;
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    program = run({ PORT: '0' });
    [url, browser] = await Promise.all([urlOf(program), chromium.launch({ executablePath, args })]);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.[Symbol.asyncDispose]();
  });

  let page: Page;
  /** Errors and warnings of the browser console. */
  let complaints: string[];
  let origins: Set<string>;
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    origins = new Set();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(`${url}/graphql`);
    await tabs(page).first().waitFor();
    return () => page.close();
  });

  it('has a tab per example, and shows the first with its variables', async () => {
    expect(await page.title()).toBe('hiregraph');
    expect(await tabs(page).allTextContents()).toEqual(examples.map(({ query }) => nameOf(query)));
    expect(await selectedTab(page)).toBe('Candidates');
    expect(await page.locator('.graphiql-editor-tool').textContent()).toContain('"after"');
  });

  it('shows rows of the sandbox after a click on the play button, and contacts no other host', async () => {
    await playUntil(page, '"candidates"');

    expect(await answer(page).textContent()).toContain('@example.com');
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([url]);
  });

  it('opens another example on a click', async () => {
    await tabs(page).getByText('ApplicationsByAccount').click();
    await playUntil(page, '"greenhouse"');

    expect(await selectedTab(page)).toBe('ApplicationsByAccount');
    expect(complaints).toEqual([]);
  });

  it('keeps edits out of the URL, and restores them in the same tabs', async () => {
    await tabs(page).getByText('Offers').click();
    await page.locator('.graphiql-query-editor').getByText('query').first().click();
    // The cursor is put at the end of the first line, which is a comment.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' Mine.');
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes(' Mine.'));
    expect(page.url()).toBe(`${url}/graphql`);
    await page.reload();
    await tabs(page).first().waitFor();

    expect(await tabs(page).count()).toBe(examples.length);
    expect(await selectedTab(page)).toBe('Offers');
  });
});

describe.skipIf(!hasChromium)('the field for a key, in a browser (skipped without Chromium)', () => {
  const key = createApiKey();
  let served: ServedGateway;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    const callers = { keys: [{ name: 'person', hash: hashOfKey(key), roles: ['reader'] }] };
    const roles = { reader: { accounts: '*', read: '*' } };
    [served, browser] = await Promise.all([
      serveGateway({ settings: { callers, roles } }),
      chromium.launch({ executablePath, args }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`${served.url}/graphql`);
    await tabs(page).first().waitFor();
    return () => page.close();
  });

  const use = async (text: string) => {
    await page.getByLabel('Key or token').fill(text);
    await page.getByRole('button', { name: 'Use' }).click();
  };
  const says = (text: string) => page.getByRole('status').getByText(text).waitFor();

  it('asks for a key when the gateway does', async () => {
    await says('This gateway needs a key or a token.');
    expect(complaints).toEqual([]);
  });

  it('says that a key is refused, and then that another is accepted', async () => {
    await use(createApiKey());
    await says('The gateway refuses this key or token.');
    await use(` ${key} `);
    await says('The gateway accepts this key or token.');
    await tabs(page).getByText('Candidates').first().click();
    await playUntil(page, '"candidates"');

    expect(await answer(page).textContent()).toContain('@example.com');
    expect(complaints).toEqual([]);
  });

  it('keeps the key in memory only', async () => {
    await use(key);
    await says('The gateway accepts this key or token.');
    await tabs(page).getByText('Candidates').first().click();
    await playUntil(page, '"candidates"');
    const stored = await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        location.href,
        document.title,
      ]),
    );
    expect(stored).not.toContain(key.slice(3, 30));
    await page.reload();
    await tabs(page).first().waitFor();

    await says('This gateway needs a key or a token.');
    expect(await page.getByLabel('Key or token').inputValue()).toBe('');
    expect(served.log.join('')).not.toContain(key.slice(3, 30));
  });
});

function tabs(page: Page) {
  return page.locator('[role=tab] .graphiql-tab-button');
}

function selectedTab(page: Page): Promise<string | null> {
  return page.locator('[role=tab][aria-selected=true] .graphiql-tab-button').textContent();
}

/** Waits until GraphiQL knows the operation of a new tab; it shows an error before. */
function playUntil(page: Page, answered: string): Promise<void> {
  return vi.waitFor(
    async () => {
      await page.locator('.graphiql-execute-button').click();
      await answer(page).getByText(answered).waitFor({ timeout: 3_000 });
    },
    { timeout: 25_000 },
  );
}

function answer(page: Page) {
  return page.locator('.result-window');
}

function nameOf(query: string): string | undefined {
  return /query (\w+)/.exec(query)?.[1];
}
