/** A footnote called in a text, behind the character before `at`. */
export interface Call {
  readonly at: number;
  readonly label: string;
}

/** Text that is put together piece by piece, its white space collapsed as browsers do. */
export interface FlowingText {
  readonly append: (text: string) => void;
  readonly call: (label: string) => void;
  /** What stands before the first word that follows: the number of a list item. */
  readonly mark: (label: string) => void;
  /** A line break that stays one. */
  readonly breakLine: () => void;
  /** Takes what is there, trimmed, and begins anew. */
  readonly take: () => { readonly text: string; readonly calls: readonly Call[] };
}

/**
 * A new text, still empty. Runs of white space become one space, and none between two Chinese
 * characters where the run breaks a line of the source.
 *
 * @see CSS Text Module Level 4, section 4.1.3, Segment Break Transformation Rules
 */
export function flowingText(): FlowingText {
  let text = '';
  let space = '';
  let marked = '';
  let calls: Call[] = [];
  const word = (found: string) => {
    const begins = text === '' || text.endsWith('\n');
    // Indents by full-width spaces are no text.
    const characters = begins ? found.trimStart() : found;
    if (characters === '') return;
    text += (begins ? marked : between(text, space, characters)) + characters;
    if (begins) marked = '';
    space = '';
  };
  return {
    append: (piece) => {
      for (const [run] of piece
        .replaceAll('\u00a0', ' ')
        .matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/gu)) {
        if (/^[ \t\n\r\f]/u.test(run)) space += run;
        else word(run);
      }
    },
    call: (label) => calls.push({ at: text.length, label }),
    mark: (label) => {
      marked = label;
    },
    breakLine: () => {
      const end = text.trimEnd();
      text = end === '' ? '' : `${end}\n`;
      space = '';
    },
    take: () => {
      const end = text.trimEnd();
      const taken = {
        text: end,
        calls: calls.map(({ at, label }) => ({ at: Math.min(at, end.length), label })),
      };
      text = '';
      space = '';
      calls = [];
      return taken;
    },
  };
}

const wide = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

function between(before: string, space: string, after: string): string {
  if (space === '') return '';
  const broken = /[\n\r]/u.test(space);
  return broken && wide.test(before.at(-1) ?? '') && wide.test(after[0] ?? '') ? '' : ' ';
}
