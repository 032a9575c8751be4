interface Room {
  /** In the unit of `measure`. */
  readonly width: number;
  /** Of a text as long as its parts together. */
  readonly measure: (text: string) => number;
}

/** What is not broken, with its width. */
type Piece = readonly [text: string, width: number];

/**
 * Breaks a text into as few lines as its width allows, and those about equally long. Numbers and
 * words stay whole; no line begins with a closing mark or ends with an opening one.
 */
export function breakLines(text: string, { width, measure }: Room): readonly string[] {
  const pieces = piecesOf(text).map((piece): Piece => [piece, measure(piece)]);
  const lines = fill(pieces, width);
  // The narrowest width that needs no line more, to a sixteenth of what could be saved.
  let narrow = measure(text) / lines.length;
  let wide = width;
  for (let step = 0; step < 4; step++) {
    const middle = (narrow + wide) / 2;
    if (fill(pieces, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return fill(pieces, wide);
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const opening = /[（《“‘〈「『【〔]$/u;
const closing = /^[）》”’〉」』】〕、，。；：！？％%年]/u;

/** What must not be broken: a word or a number, with the marks that cling to it and the 年 of a year. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1);
    if (before !== undefined && (opening.test(before) || closing.test(segment)))
      pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function fill(pieces: readonly Piece[], room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const [next, width] of pieces) {
    if (line !== '' && filled + width > room) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += next;
    filled += width;
  }
  return line === '' ? lines : [...lines, line];
}
