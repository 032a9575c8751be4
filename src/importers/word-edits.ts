import { listCounter } from './list-counter.ts';
import type { LossList } from './losses.ts';
import { mammothReads, neverText } from './mammoth-elements.ts';
import type { WordList } from './word-lists.ts';
import { numberedBy, spaced } from './word-numbering.ts';
import { isHiddenText, outlineLevel, type WordStyles } from './word-styles.ts';
import { below, child, escaped, isOn, wordValue, type XmlElement } from './xml.ts';

/** What a document says beyond its text: needed to print what Word computes. */
export interface WordKnowledge {
  readonly styles: WordStyles;
  readonly lists: ReadonlyMap<string, WordList>;
  /** Footnotes and endnotes that the text calls, as `w:footnote 2`; no other is shown. */
  readonly called: ReadonlySet<string>;
  readonly losses: LossList;
}

/** A part with everything written out that mammoth would not see. */
export interface EditedPart {
  readonly xml: string;
  /** Every character that mammoth is expected to find. */
  readonly expected: string;
}

/** A stretch of the part and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes automatic numbers, heading levels, text boxes and formulas into a part as plain runs and
 * paragraphs, and takes out what is not shown.
 */
export function editedPart(
  part: { text: string; root: XmlElement },
  knowledge: WordKnowledge,
): EditedPart {
  const editing: Editing = { ...knowledge, edits: [], expected: [], count: listCounter() };
  edit(part.root, editing);
  let xml = '';
  let read = 0;
  for (const { start, end, text } of editing.edits) {
    xml += part.text.slice(read, start) + text;
    read = end;
  }
  return { xml: xml + part.text.slice(read), expected: editing.expected.join('') };
}

interface Editing extends WordKnowledge {
  readonly edits: Edit[];
  readonly expected: string[];
  readonly count: ReturnType<typeof listCounter>;
}

type Editor = (element: XmlElement, editing: Editing) => void;

function edit(element: XmlElement, editing: Editing): void {
  if (neverText.has(element.name)) return;
  const editor = editors[element.name];
  if (editor) editor(element, editing);
  else if (mammothReads.has(element.name)) editChildren(element, editing);
  else if (hasText(element)) unwrap(element, editing);
}

function editChildren(element: XmlElement, editing: Editing): void {
  for (const one of element.children) edit(one, editing);
}

/** Keeps what is in an element without the element. */
function unwrap(element: XmlElement, editing: Editing): void {
  editing.edits.push({ start: element.start, end: element.innerStart, text: '' });
  editChildren(element, editing);
  editing.edits.push({ start: element.innerEnd, end: element.end, text: '' });
}

function replace({ start, end }: XmlElement, text: string, { edits }: Editing): void {
  edits.push({ start, end, text });
}

function hasText(element: XmlElement): boolean {
  return below(element).some(({ name, text }) => name === 'w:t' && text !== '');
}

const editors: Readonly<Record<string, Editor | undefined>> = {
  'w:p': editParagraph,
  'w:r': editRun,
  'w:t': ({ text }, { expected }) => expected.push(text),
  'w:sdt': editControl,
  'w:footnote': editNote,
  'w:endnote': editNote,
  'w:tr': editRow,
  'w:drawing': editDrawing,
  'mc:AlternateContent': editAlternatives,
  'm:oMathPara': editFormula,
  'm:oMath': editFormula,
  // A bookmark between rows makes mammoth forget which cells are merged.
  'w:bookmarkStart': (element, editing) => replace(element, '', editing),
  'w:del': (element, { losses }) => tellDeleted(element, losses),
  'w:moveFrom': (element, { losses }) => tellDeleted(element, losses),
  'w:ins': (element, editing) => {
    if (hasText(element)) editing.losses.add('inserted', '');
    editChildren(element, editing);
  },
  'w:object': (element, editing) => {
    editing.losses.add('embedded', '');
    replace(element, '', editing);
  },
  'w:commentReference': (_, { losses }) => losses.add('comment', ''),
  'w:altChunk': (_, { losses }) => losses.add('otherFile', ''),
  'w:subDoc': (_, { losses }) => losses.add('otherFile', ''),
};

function tellDeleted(element: XmlElement, losses: LossList): void {
  if (below(element).some(({ name }) => name === 'w:delText' || name === 'w:t')) {
    losses.add('deleted', '');
  }
}

function editNote(element: XmlElement, editing: Editing): void {
  const isCalled = editing.called.has(`${element.name} ${element.attributes.get('w:id')}`);
  if (isCalled) editChildren(element, editing);
  else replace(element, '', editing);
}

/** Replaces the properties of a paragraph by its level, and puts its number before its text. */
function editParagraph(element: XmlElement, editing: Editing): void {
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
  editChildren(element, editing);
}

function paragraphHead(level: number | null, properties: XmlElement | undefined): string {
  const style = level === null ? '' : `<w:pStyle w:val="Level${level}"/>`;
  const isDeleted = child(child(properties, 'w:rPr'), 'w:del') !== undefined;
  return `<w:pPr>${style}${isDeleted ? '<w:rPr><w:del/></w:rPr>' : ''}</w:pPr>`;
}

/** Takes hidden text out of a run; marks of fields in it stay, for they come in pairs. */
function editRun(element: XmlElement, editing: Editing): void {
  const properties = child(element, 'w:rPr');
  if (!isHiddenText(properties)) {
    if (isOn(properties, 'w:dstrike')) editing.losses.add('struck', '');
    editChildren(element, editing);
    return;
  }
  if (hasText(element)) editing.losses.add('hidden', '');
  for (const one of element.children) if (one.name === 'w:t') replace(one, '', editing);
}

function editControl(element: XmlElement, editing: Editing): void {
  const properties = child(element, 'w:sdtPr');
  const gallery = wordValue(child(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (gallery === 'Table of Contents') {
    const lines = below(element).filter((one) => one.name === 'w:p' && hasText(one));
    for (const _ of lines) editing.losses.add('contents', '');
    replace(element, '', editing);
    return;
  }
  // Mammoth would turn the sign that stands there into a control.
  const box = child(properties, 'w14:checkbox');
  if (box) replace(box, '', editing);
  editChildren(element, editing);
}

/** Rows may begin behind empty places of the grid, which mammoth does not count. */
function editRow(element: XmlElement, editing: Editing): void {
  const properties = child(element, 'w:trPr');
  if (child(properties, 'w:del')) {
    editing.losses.add('deleted', '');
    return;
  }
  const before = Number(wordValue(properties, 'w:gridBefore') ?? 0);
  if (properties && before > 0) {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr><w:p></w:p></w:tc>`;
    editing.edits.push({ start: properties.end, end: properties.end, text: cell });
  }
  editChildren(element, editing);
}

/** Mammoth reads the alternative for old programs only, which newer ones leave out at times. */
function editAlternatives(element: XmlElement, editing: Editing): void {
  const fallback = child(element, 'mc:Fallback');
  const isTold = fallback !== undefined && textBoxes(fallback).length > 0;
  const choice = child(element, 'mc:Choice');
  if (!isTold && choice && textBoxes(choice).length > 0) editTextBoxes(element, choice, editing);
  else if (fallback) editChildren(fallback, editing);
}

function editDrawing(element: XmlElement, editing: Editing): void {
  const names = new Set(below(element).map(({ name }) => name));
  if (['c:chart', 'cx:chart', 'dgm:relIds'].some((name) => names.has(name))) {
    editing.losses.add('chart', '');
  }
  if (names.has('w:txbxContent')) editTextBoxes(element, element, editing);
}

/** Keeps the paragraphs of the text boxes in `holder`, in the old form that mammoth reads. */
function editTextBoxes(replaced: XmlElement, holder: XmlElement, editing: Editing): void {
  let start = replaced.start;
  let text = '<w:pict>';
  for (const box of textBoxes(holder)) {
    editing.edits.push({ start, end: box.innerStart, text });
    editChildren(box, editing);
    start = box.innerEnd;
    text = '';
  }
  editing.edits.push({ start, end: replaced.end, text: '</w:pict>' });
}

/** The outermost text boxes below an element. */
function textBoxes(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((one) => (one.name === 'w:txbxContent' ? [one] : textBoxes(one)));
}

function editFormula(element: XmlElement, editing: Editing): void {
  const text = below(element)
    .filter(({ name }) => name === 'm:t')
    .map((one) => one.text)
    .toArray()
    .join('');
  editing.losses.add('formula', text);
  editing.expected.push(text);
  replace(element, `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`, editing);
}
