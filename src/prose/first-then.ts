import type { TextBlock } from './text-blocks.ts';

/** A 首先, 其次 or 再次 whose counterpart is missing. */
export interface FirstThenSlip {
  readonly text: '首先' | '其次' | '再次';
  readonly missing: '首先' | '其次';
  readonly where: TextBlock;
  readonly offset: number;
}

/** At the start of a sentence and set off by a comma: 再次获奖 and 其次是 count nothing. */
const marker = /(?<=^|[。！？])(?<word>首先|其次|再次)(?=[，,])/gu;
/** What may stand for 首先: another opener, a ranking, the first of two sides. */
const opens = /首先|第一|首要|一是|其一|一方面|最|主要|首[位项]|先|[（(]1[）)]|①/u;
const goesOn =
  /其次|再次|再者|再[有则]|然后|接着|随后|最后|第二|二是|其二|另一方面|同时|此外|另外|还|也|并|且|而后|进而|[（(]2[）)]|②/u;
const second = /其次|第二|二是|其二|然后|接着|随后|再者|同时|此外|另外|[（(]2[）)]|②/u;

/**
 * Holds 首先, 其次 and 再次 of one continuous text against each other: `sequences` counts the complete
 * ones. Silent wherever another word may stand for the missing one.
 */
export function firstThen(blocks: readonly TextBlock[]): {
  readonly sequences: number;
  readonly slips: readonly FirstThenSlip[];
} {
  const slips: FirstThenSlip[] = [];
  let sequences = 0;
  for (const [index, where] of blocks.entries()) {
    // Asking for one character takes a fifth of the time.
    if (!where.text.includes('次') && !where.text.includes('首')) continue;
    for (const { groups, index: offset } of where.text.matchAll(marker)) {
      const text = groups?.['word'] as FirstThenSlip['text'];
      const others = (some: readonly TextBlock[]) => some.map((block) => block.text).join('\n');
      const before = `${others(blocks.slice(0, index))}\n${where.text.slice(0, offset)}`;
      const after = `${where.text.slice(offset + text.length)}\n${others(blocks.slice(index + 1))}`;
      const missing = missingBeside(text, before, after);
      if (missing) slips.push({ text, missing, where, offset });
      else if (text === '其次') sequences += 1;
    }
  }
  return { sequences, slips };
}

function missingBeside(
  text: FirstThenSlip['text'],
  before: string,
  after: string,
): FirstThenSlip['missing'] | null {
  switch (text) {
    case '首先':
      return goesOn.test(after) ? null : '其次';
    case '其次':
      return opens.test(before) ? null : '首先';
    case '再次':
      return before.includes('首先') && !second.test(before) ? '其次' : null;
    default:
      return text satisfies never;
  }
}
