import type { getDocumentProxy } from 'unpdf';
import { withoutLookAlikes } from './cjk-compatibility.ts';
import { type DrawnPage, drawnPage } from './pdf-drawing.ts';
import { multiply, type PdfText, type Rule } from './pdf-geometry.ts';
import { type Turn, turned, turnOf } from './pdf-turn.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What one page shows, turned so that its text runs from left to right. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly Rule[];
  readonly pictures: number;
  /** Text across the direction of the page's other text, such as a watermark. */
  readonly slanted: readonly string[];
  /** Characters that were replaced by those that they look like. */
  readonly replaced: readonly string[];
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

/** Reads one page of an open document. */
export async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const placed = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [placedText(item, viewport.transform)] : [],
  );
  const drawing: DrawnPage =
    placed.length === 0 ? { rules: [], pictures: 0 } : await drawnPage(page, viewport.transform);
  page.cleanup();
  const turn = mainTurn(placed);
  const sheet = { width: viewport.width, height: viewport.height, turn };
  const straight = placed.filter((text) => text.turn === turn);
  return {
    number,
    height: turn % 2 === 0 ? viewport.height : viewport.width,
    texts: withoutDoubles(straight.map((text) => uprightText(text, sheet))),
    rules: drawing.rules.map((rule) => uprightRule(rule, sheet)),
    pictures: drawing.pictures,
    slanted: placed.filter((text) => text.turn !== turn).map(({ raw }) => withoutLookAlikes(raw)),
    replaced: straight.flatMap(({ raw }) =>
      [...raw].filter((one) => withoutLookAlikes(one) !== one),
    ),
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
