import { below, child, escaped, wordValue, type XmlElement } from '#importers/containers/xml.ts';
import { editAlternatives, editDrawing, editPicture } from './edit-drawing.ts';
import { editParagraph } from './edit-paragraph.ts';
import { editDeletion, editInsertion } from './edit-revision.ts';
import { editRun } from './edit-run.ts';
import { type Editing, type Editor, hasText, replace, type WordKnowledge } from './editing.ts';
import { formulaText } from './formula-text.ts';
import { listCounter } from './list-counter.ts';
import { mammothReads, neverText } from './mammoth-elements.ts';

/** A part with everything written out that mammoth would not see. */
export interface EditedPart {
  readonly xml: string;
  /** Every character that mammoth is expected to find. */
  readonly expected: string;
}

/**
 * Writes automatic numbers, heading levels, text boxes and formulas into a part as plain runs and
 * paragraphs, and takes out what is not shown.
 */
export function editedPart(
  part: { text: string; root: XmlElement },
  knowledge: WordKnowledge,
): EditedPart {
  const editing: Editing = {
    ...knowledge,
    inside: (element) => {
      for (const one of element.children) edit(one, editing);
    },
    edits: [],
    expected: [],
    count: listCounter(),
    inserted: -1,
  };
  edit(part.root, editing);
  let xml = '';
  let read = 0;
  for (const { start, end, text } of editing.edits) {
    xml += part.text.slice(read, start) + text;
    read = end;
  }
  return { xml: xml + part.text.slice(read), expected: editing.expected.join('') };
}

/** Keeps what is in an element without the element. */
function unwrap(element: XmlElement, editing: Editing): void {
  editing.edits.push({ start: element.start, end: element.innerStart, text: '' });
  editing.inside(element);
  editing.edits.push({ start: element.innerEnd, end: element.end, text: '' });
}

function edit(element: XmlElement, editing: Editing): void {
  if (neverText.has(element.name)) return;
  const editor = editors[element.name];
  if (editor) editor(element, editing);
  else if (mammothReads.has(element.name)) editing.inside(element);
  else if (hasText(element)) unwrap(element, editing);
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
  'v:imagedata': editPicture,
  'mc:AlternateContent': editAlternatives,
  'w:sym': editSign,
  // Where links lead is no text of the report.
  'w:hyperlink': unwrap,
  'm:oMathPara': editFormula,
  'm:oMath': editFormula,
  // A bookmark between rows makes mammoth forget which cells are merged.
  'w:bookmarkStart': (element, editing) => replace(element, '', editing),
  'w:del': editDeletion,
  'w:moveFrom': editDeletion,
  'w:ins': editInsertion,
  'w:object': (element, editing) => {
    editing.losses.add('embedded', '');
    replace(element, '', editing);
  },
  'w:commentReference': (_, { losses }) => losses.add('comment', ''),
  'w:altChunk': (_, { losses }) => losses.add('otherFile', ''),
  'w:subDoc': (_, { losses }) => losses.add('otherFile', ''),
};

function editNote(element: XmlElement, editing: Editing): void {
  const isCalled = editing.called.has(`${element.name} ${element.attributes.get('w:id')}`);
  if (isCalled) editing.inside(element);
  else replace(element, '', editing);
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
  editing.inside(element);
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
  editing.inside(element);
}

/** Boxes and ticks of forms, as Word takes them from Wingdings; mammoth would use rare characters. */
const signs: Readonly<Record<string, string | undefined>> = {
  'Wingdings F06F': '□',
  'Wingdings F0A8': '□',
  'Wingdings F0FC': '√',
  'Wingdings F0FE': '☑',
  'Wingdings 2 F050': '√',
  'Wingdings 2 F052': '☑',
  'Wingdings 2 F0A3': '□',
};

function editSign(element: XmlElement, editing: Editing): void {
  const font = element.attributes.get('w:font');
  const sign = signs[`${font} ${element.attributes.get('w:char')?.toUpperCase()}`];
  if (sign === undefined) return;
  editing.expected.push(sign);
  replace(element, `<w:t>${sign}</w:t>`, editing);
}

function editFormula(element: XmlElement, editing: Editing): void {
  const text = formulaText(element);
  editing.losses.add('formula', text);
  editing.expected.push(text);
  replace(element, `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`, editing);
}
