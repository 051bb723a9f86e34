import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/process.ts';

/** A page for readers; `path` is relative to the repository. */
export interface DocumentationPage {
  readonly path: string;
  readonly text: string;
}

/** A block of code: its language is the first word behind the fence, its kind the rest of that line. */
export interface CodeBlock {
  readonly place: string;
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

export function readDocumentation(): DocumentationPage[] {
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const paths = ['README.md', 'CONTRIBUTING.md', ...names.map((name) => `docs/${name}`)];
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function blocksOf({ path, text }: DocumentationPage): CodeBlock[] {
  return [...text.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', kind = '', code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return { place: `${path}:${line}`, language, kind, text: code };
  });
}

/** The targets of links, without those of code. */
export function linksOf({ text }: DocumentationPage): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchorsOf({ text }: DocumentationPage): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
