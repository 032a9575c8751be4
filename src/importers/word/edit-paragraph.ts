import { child, escaped, wordValue, type XmlElement } from '#importers/containers/xml.ts';
import { type Editing, hasText, replace } from './editing.ts';
import { numberedBy, spaced } from './numbering.ts';
import { outlineLevel } from './styles.ts';

/** Replaces the properties of a paragraph by its level, and puts its number before its text. */
export function editParagraph(element: XmlElement, editing: Editing): void {
  const { styles, lists, losses } = editing;
  const properties = child(element, 'w:pPr');
  const style = styles.paragraph(wordValue(properties, 'w:pStyle'));
  if (/^toc(?: \d| heading)/iu.test(style.name)) {
    if (hasText(element)) losses.add('contents', '');
    replace(element, '', editing);
    return;
  }
  const numbered = numberedBy(properties, style, lists);
  const label = numbered && editing.count(numbered.list, numbered.level);
  if (label && !label.isCertain) losses.add('numbering', label.text);
  const level = outlineLevel(properties);
  const head = [
    paragraphHead(level === undefined ? style.level : level, properties),
    label?.text ? `<w:r><w:t xml:space="preserve">${escaped(spaced(label))}</w:t></w:r>` : '',
  ].join('');
  if (properties) replace(properties, head, editing);
  else if (element.innerStart < element.end) {
    editing.edits.push({ start: element.innerStart, end: element.innerStart, text: head });
  }
  editing.expected.push(label?.text ?? '');
  editing.inside(element);
}

function paragraphHead(level: number | null, properties: XmlElement | undefined): string {
  const style = level === null ? '' : `<w:pStyle w:val="Level${level}"/>`;
  const isDeleted = child(child(properties, 'w:rPr'), 'w:del') !== undefined;
  return `<w:pPr>${style}${isDeleted ? '<w:rPr><w:del/></w:rPr>' : ''}</w:pPr>`;
}
