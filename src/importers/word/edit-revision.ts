import { below, type XmlElement } from '#importers/containers/xml.ts';
import { type Editing, hasText } from './editing.ts';

/** Inserted text is read as accepted. */
export function editInsertion(element: XmlElement, editing: Editing): void {
  // Word cuts one insertion into runs.
  const goesOn = editing.inserted === element.start;
  if (hasText(element) && !goesOn) editing.losses.add('inserted', '');
  editing.inserted = element.end;
  editing.inside(element);
}

/** Deleted text is not shown, not even in what is told about it. */
export function editDeletion(element: XmlElement, { losses }: Editing): void {
  if (below(element).some(({ name }) => name === 'w:delText' || name === 'w:t')) {
    losses.add('deleted', '');
  }
}
