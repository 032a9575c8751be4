import { child, escaped, wordValue, type XmlElement } from '#importers/containers/xml.ts';
import { type Editing, hasText, replace } from './editing.ts';
import { runLook } from './styles.ts';

/**
 * Writes what a character style says about a run into the run, and takes out text that is hidden;
 * marks of fields stay, for they come in pairs.
 */
export function editRun(element: XmlElement, editing: Editing): void {
  const properties = child(element, 'w:rPr');
  const own = runLook(properties);
  const styled = editing.styles.run(wordValue(properties, 'w:rStyle'));
  if (own.hidden ?? styled.hidden) {
    if (hasText(element)) editing.losses.add('hidden', '');
    for (const one of element.children) if (one.name === 'w:t') replace(one, '', editing);
    return;
  }
  const position = own.position ?? styled.position;
  const struck = (own.struck ?? styled.struck) ? '<w:strike/>' : '';
  const raised = position ? `<w:vertAlign w:val="${escaped(position)}"/>` : '';
  if (properties) replace(properties, `<w:rPr>${struck}${raised}</w:rPr>`, editing);
  editing.inside(element);
}
