import { child, type XmlElement } from '#importers/containers/xml.ts';
import { subscript, superscript } from '#importers/html/script-digits.ts';

/**
 * A formula in one line: fractions as divisions, so that two numbers never become one.
 *
 * @param element - `m:oMath` or anything in it, ECMA-376 Part 1, section 22.1.
 */
export function formulaText(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.name === 'm:t') return element.text;
  const inside = (name: string) => formulaText(child(element, name));
  switch (element.name) {
    case 'm:f':
      return `${grouped(inside('m:num'))}/${grouped(inside('m:den'))}`;
    case 'm:sSup':
      return `${inside('m:e')}${raised(inside('m:sup'))}`;
    case 'm:sSub':
      return `${inside('m:e')}${subscript(inside('m:sub'))}`;
    case 'm:rad':
      return `√${grouped(inside('m:e'))}`;
    case 'm:d':
      return `(${inside('m:e')})`;
    default:
      return element.children.map(formulaText).join('');
  }
}

function grouped(text: string): string {
  return /[+\-−×÷/＋－]/u.test(text) ? `(${text})` : text;
}

function raised(text: string): string {
  const printed = superscript(text);
  return printed === text ? `^${grouped(text)}` : printed;
}
