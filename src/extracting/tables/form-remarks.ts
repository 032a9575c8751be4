import type { Form } from '#extracting/grid/forms.ts';
import { type ProblemsFound, problemsFound } from '#extracting/narrative/problems-found.ts';
import { narrativeLines } from '#extracting/text/narrative-lines.ts';
import type { SourceParagraph } from '#importers/source-document.ts';

const labels: readonly (readonly [heading: string, label: RegExp])[] = [
  ['存在问题', /^(?:自评)?(?:存在|发现)的?(?:主要)?问题(?:及原因(?:分析)?)?:?$/u],
  ['改进措施', /^(?:下一步|拟)?(?:改进|整改)的?措施(?:及建议)?:?$/u],
];

/** The problems and measures that the form of the whole department has cells for. */
export function formRemarks(forms: readonly Form[]): ProblemsFound {
  const [form, ...more] = forms.filter(
    (one) => one.kind === 'department' && paragraphsOf(one).length > 0,
  );
  if (!form || more.length > 0) return { problems: [], measures: [], unsure: [] };
  return problemsFound(narrativeLines({ blocks: paragraphsOf(form) }), []);
}

/** What the cells say as a chapter of its own: the label as its heading, each line a paragraph. */
function paragraphsOf({ grid, from, to }: Form): readonly SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  for (let row = from; row < to; row += 1) {
    const [label, value, ...more] = grid.rowCells(row).filter((cell) => cell.row === row);
    const heading = labels.find(([, pattern]) => pattern.test(label?.label ?? ''))?.[0];
    if (heading === undefined || !value || more.length > 0) continue;
    const paragraph = (text: string, level: number | null): SourceParagraph => {
      return { kind: 'paragraph', text, level, calls: [], place: value.place };
    };
    const told = value.text.split('\n').map((text) => paragraph(text, null));
    paragraphs.push(paragraph(heading, 1), ...told);
  }
  return paragraphs;
}
