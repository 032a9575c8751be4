import { getResolvedPDFJS } from 'unpdf';
import type { Page } from './document.ts';
import { multiply } from './geometry.ts';

/** What a page does that concerns its reading, in the order in which it does it. */
export type Operation =
  | {
      readonly kind: 'stroke' | 'fill';
      /** pdf.js's own list of corners: an operator, then its coordinates. */
      readonly path: ArrayLike<number>;
      readonly transform: readonly number[];
    }
  | { readonly kind: 'picture' }
  /** A place was prepared for a picture and nothing was drawn: pdf.js leaves out large pictures. */
  | { readonly kind: 'emptied' }
  /** Text follows in a font that pdf.js couldn't read, and is missing. */
  | { readonly kind: 'unread' };

/** The operations of a page, with their places on the page as shown. */
export async function operations(
  page: Page,
  toDevice: readonly number[],
): Promise<readonly Operation[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: (readonly number[])[] = [];
  let current = toDevice;
  const pop = () => {
    current = saved.pop() ?? toDevice;
  };
  const kindOf = paintKinds(OPS);
  return fnArray.flatMap((operator, index): readonly Operation[] => {
    const args: readonly unknown[] = argsArray[index] ?? [];
    switch (operator) {
      case OPS.save:
        saved.push(current);
        return [];
      case OPS.restore: {
        const isEmptied = fnArray[index - 1] === OPS.transform && isLarge(current);
        pop();
        return isEmptied ? [{ kind: 'emptied' }] : [];
      }
      case OPS.paintFormXObjectEnd:
        pop();
        return [];
      case OPS.paintFormXObjectBegin:
        saved.push(current);
        if (args[0]) current = multiply(current, Array.from(args[0] as ArrayLike<number>));
        return [];
      case OPS.transform:
        current = multiply(current, args as readonly number[]);
        return [];
      case OPS.setFont:
        return isUnread(page, String(args[0])) ? [{ kind: 'unread' }] : [];
      case OPS.constructPath: {
        const kind = kindOf.get(args[0] as number);
        const path = (args[1] as readonly (ArrayLike<number> | null)[])[0];
        return kind && path ? [{ kind, path, transform: current }] : [];
      }
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageXObjectRepeat:
        return [{ kind: 'picture' }];
      default:
        return [];
    }
  });
}

function paintKinds(
  OPS: Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'],
): ReadonlyMap<number, 'stroke' | 'fill'> {
  const strokes = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ];
  return new Map([
    ...strokes.map((operator) => [operator, 'stroke'] as const),
    [OPS.fill, 'fill'],
    [OPS.eoFill, 'fill'],
  ]);
}

/** Whether a unit square is large enough on the page to be a picture, in points. */
function isLarge([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  return Math.hypot(a, b) > 20 && Math.hypot(c, d) > 20;
}

/** pdf.js keeps the message of the failure in place of a font that it can't read. */
function isUnread(page: Page, font: string): boolean {
  return page.commonObjs.has(font) && typeof page.commonObjs.get(font) === 'string';
}
