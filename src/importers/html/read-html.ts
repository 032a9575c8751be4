import type { Element, Root } from 'hast';
import { countedPlaces } from '#importers/counted-places.ts';
import { lossList } from '#importers/losses.ts';
import type { SourceDocument } from '#importers/source-document.ts';
import { htmlBlocks } from './blocks.ts';
import { decodeHtml } from './decode-html.ts';
import { attribute, elementsBelow, rawText } from './elements.ts';
import { parsedHtml } from './parsed-html.ts';

/** Reads a page as a browser shows it, without what belongs to the site around the article. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const page = parsedHtml(decodeHtml(bytes));
  const losses = lossList();
  const content = htmlBlocks(article(page), use, losses);
  return { format: 'html', ...content, lost: losses.sentences() };
}

const use = { ...countedPlaces, outerTables: 'layout' } as const;

/**
 * Where content systems of Chinese government sites put the text of an article: TRS, UCAP and Kaipu
 * beside what HTML provides.
 */
const containers =
  /\b(?:TRS_Editor|TRS_UEDITOR|UCAP-?CONTENT|zoomcon|article-content|content_detail)\b/iu;

/** The element that holds the article, with its title before it; the page where none stands out. */
function article(page: Root): Root {
  const elements = [...elementsBelow(page)];
  const holder = elements.find(isContainer);
  if (!holder) return withoutMargins(page);
  const title = titleOf(elements);
  const hasTitle = title === null || rawText(holder).includes(title);
  return { type: 'root', children: hasTitle ? [holder] : [heading(title), holder] };
}

function isContainer(element: Element): boolean {
  if (['main', 'article'].includes(element.tagName)) return true;
  if (attribute(element, 'role') === 'main') return true;
  return ['id', 'className'].some((name) => containers.test(attribute(element, name) ?? ''));
}

/** @see 国办函〔2019〕19号 and the page tags of government sites: `ArticleTitle` */
function titleOf(elements: readonly Element[]): string | null {
  const tag = elements.find((element) => attribute(element, 'name') === 'ArticleTitle');
  const stated = tag ? attribute(tag, 'content') : null;
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  const shown = headings.length === 1 && headings[0] ? rawText(headings[0]).trim() : null;
  return stated?.trim() || shown || null;
}

function heading(title: string): Element {
  return {
    type: 'element',
    tagName: 'h1',
    properties: {},
    children: [{ type: 'text', value: title }],
  };
}

/** Header and footer of a page without a marked article. */
function withoutMargins(page: Root): Root {
  const body = elementsBelow(page).find(({ tagName }) => tagName === 'body');
  if (!body) return page;
  const margins: readonly unknown[] = ['header', 'footer'];
  const roles: readonly unknown[] = ['banner', 'navigation', 'contentinfo'];
  const children = body.children.filter(
    (child) =>
      child.type !== 'element' ||
      !(margins.includes(child.tagName) || roles.includes(attribute(child, 'role'))),
  );
  return { type: 'root', children };
}
