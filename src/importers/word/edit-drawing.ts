import { below, child, type XmlElement } from '#importers/containers/xml.ts';
import { type Editing, replace } from './editing.ts';

/** Mammoth reads the alternative for old programs only, which newer ones leave out at times. */
export function editAlternatives(element: XmlElement, editing: Editing): void {
  const fallback = child(element, 'mc:Fallback');
  const isTold = fallback !== undefined && textBoxes(fallback).length > 0;
  const choice = child(element, 'mc:Choice');
  if (!isTold && choice && textBoxes(choice).length > 0) editTextBoxes(element, choice, editing);
  else if (fallback) editing.inside(fallback);
}

/** Charts and diagrams keep their text in parts of their own. */
export function editDrawing(element: XmlElement, editing: Editing): void {
  const names = new Set(below(element).map(({ name }) => name));
  if (['c:chart', 'cx:chart', 'dgm:relIds'].some((name) => names.has(name))) {
    editing.losses.add('chart', '');
  }
  if (names.has('w:txbxContent')) editTextBoxes(element, element, editing);
  else if (below(element).some((one) => isDangling(one, editing))) editPicture(element, editing);
}

/** A picture that leads nowhere, at which mammoth stumbles. */
export function editPicture(element: XmlElement, editing: Editing): void {
  if (element.name === 'v:imagedata' && !isDangling(element, editing)) return;
  editing.losses.add('picture', '');
  replace(element, '', editing);
}

function isDangling({ name, attributes }: XmlElement, { related }: Editing): boolean {
  if (name === 'v:imagedata') return !related.has(attributes.get('r:id') ?? '');
  const id = attributes.get('r:embed') ?? attributes.get('r:link');
  return name === 'a:blip' && !related.has(id ?? '');
}

/** Keeps the paragraphs of the text boxes in `holder`, in the old form that mammoth reads. */
function editTextBoxes(replaced: XmlElement, holder: XmlElement, editing: Editing): void {
  let start = replaced.start;
  let text = '<w:pict>';
  for (const box of textBoxes(holder)) {
    editing.edits.push({ start, end: box.innerStart, text });
    editing.inside(box);
    start = box.innerEnd;
    text = '';
  }
  editing.edits.push({ start, end: replaced.end, text: '</w:pict>' });
}

/** The outermost text boxes below an element. */
function textBoxes(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((one) => (one.name === 'w:txbxContent' ? [one] : textBoxes(one)));
}
