import { withoutLookAlikes } from './cjk-compatibility.ts';
import type { OpenDocuments, Page } from './document.ts';
import { type DrawnPage, drawnPage } from './drawing.ts';
import { multiply, type PdfText, type Rule } from './geometry.ts';
import { type Turn, turned, turnOf } from './turn.ts';

/** What of a page pdf.js could not read. */
export type Damage = 'content' | 'font';

/** What one page shows, turned so that its text runs from left to right. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
  readonly largePictures: number;
  /** Text across the direction of the page's other text, such as a watermark. */
  readonly slanted: readonly string[];
  /** Characters that were replaced by those that they look like. */
  readonly replaced: readonly string[];
  readonly damage: ReadonlySet<Damage>;
}

interface PlacedText {
  readonly raw: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Quarter turns clockwise of its direction, `null` for any other angle. */
  readonly turn: Turn | null;
}

/**
 * Reads one page. Text that the strict document refuses is read from the lenient one, which leaves out
 * without a word what it can't read, and is told as damage. A strict list of drawing operators would
 * end where the first picture is too large, and not say so.
 */
export async function readPage(documents: OpenDocuments, number: number): Promise<PdfPage> {
  const strict = await (await documents('strict')).getPage(number);
  const lenient = await (await documents('lenient')).getPage(number);
  const damage = new Set<Damage>();
  const viewport = strict.getViewport({ scale: 1 });
  const placed = await placedTexts(strict).catch(() => {
    damage.add('content');
    return placedTexts(lenient);
  });
  const drawing = await drawnPage(lenient, viewport.transform);
  if (drawing.hasUnreadFont) damage.add('font');
  strict.cleanup();
  lenient.cleanup();
  return uprightPage({ number, viewport, placed, drawing, damage });
}

async function placedTexts(page: Page): Promise<readonly PlacedText[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [placedText(item, transform)] : [],
  );
}

interface ReadParts {
  readonly number: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly placed: readonly PlacedText[];
  readonly drawing: DrawnPage;
  readonly damage: ReadonlySet<Damage>;
}

function uprightPage({ number, viewport, placed, drawing, damage }: ReadParts): PdfPage {
  const turn = mainTurn(placed);
  const sheet = { width: viewport.width, height: viewport.height, turn };
  const straight = placed.filter((text) => text.turn === turn);
  return {
    number,
    height: turn % 2 === 0 ? viewport.height : viewport.width,
    texts: withoutDoubles(straight.map((text) => uprightText(text, sheet))),
    rules: drawing.rules.map((rule) => uprightRule(rule, sheet)),
    pictures: drawing.pictures,
    largePictures: drawing.largePictures,
    slanted: placed.filter((text) => text.turn !== turn).map(({ raw }) => withoutLookAlikes(raw)),
    replaced: straight.flatMap(({ raw }) =>
      [...raw].filter((one) => withoutLookAlikes(one) !== one),
    ),
    damage,
  };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function placedText(item: Item, toDevice: readonly number[]): PlacedText {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(toDevice, item.transform);
  return {
    raw: item.str,
    x: e,
    y: f,
    width: item.width,
    size: Math.hypot(c, d),
    turn: turnOf(a, b),
  };
}

/** The direction of most characters. */
function mainTurn(texts: readonly PlacedText[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn, raw } of texts)
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + raw.length;
  return counts.indexOf(Math.max(...counts)) as Turn;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
}

function uprightText({ raw, x, y, width, size }: PlacedText, sheet: Sheet): PdfText {
  const [left, baseline] = turned({ x, y }, sheet);
  // The last spaces of a run only reach for the next one.
  const text = withoutLookAlikes(raw.replaceAll(/[\s\u00A0]+/gu, ' '));
  return { text, left, right: left + width, baseline, size };
}

function uprightRule({ left, right, top, bottom }: Rule, sheet: Sheet): Rule {
  const [x, y] = turned({ x: left, y: top }, sheet);
  const [u, v] = turned({ x: right, y: bottom }, sheet);
  return {
    left: Math.min(x, u),
    right: Math.max(x, u),
    top: Math.min(y, v),
    bottom: Math.max(y, v),
  };
}

/** Bold type is sometimes made by setting the same run twice, a hair apart: it is there once. */
function withoutDoubles(texts: readonly PdfText[]): readonly PdfText[] {
  const seen = new Map<string, PdfText[]>();
  return texts.filter((text) => {
    const same = seen.get(text.text) ?? [];
    const near = 0.25 * text.size;
    const double = same.some(
      (other) =>
        Math.abs(other.left - text.left) < near && Math.abs(other.baseline - text.baseline) < near,
    );
    if (!double) seen.set(text.text, [...same, text]);
    return !double;
  });
}
