import { characterSet, nextOf } from './character-set.ts';

/** A slip of punctuation, with the mechanical fix where there is one. */
export interface PunctuationSlip {
  readonly text: string;
  readonly offset: number;
  readonly right: string | null;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
const chinese = String.raw`\p{Script=Han}”’）》〉】〕“‘（《〈【〔`;
const between = new RegExp(
  String.raw`(?<=[${chinese}%％\d])[,;](?=[${chinese}])|(?<=[${chinese}])[,;:!?](?=[${chinese}\d]|$)|(?<=[\p{Script=Han}”）》])\.(?=[${chinese}]|$)`,
  'gu',
);

/** Half-width commas, colons and stops within Chinese text. */
export function halfWidthPunctuation(text: string): readonly PunctuationSlip[] {
  return [...text.matchAll(between)].map(({ 0: printed, index }) => {
    return { text: printed, offset: index, right: fullWidth[printed] ?? null };
  });
}

/** Half-width brackets around Chinese text: （辆） written (辆). */
export function halfWidthBrackets(text: string): readonly PunctuationSlip[] {
  return [...text.matchAll(/(?<=[\p{Script=Han}”》])\([^()（）]*\p{Script=Han}[^()（）]*\)/gu)].map(
    ({ 0: printed, index }) => {
      return { text: printed, offset: index, right: `（${printed.slice(1, -1)}）` };
    },
  );
}

const doubled =
  /([，、；：])\1+|。{2,}|[，、；：][。；，、：]|。[，、；：]|[，、；：][,;:]|[,;:][，、；：。]/gu;

/** The same mark twice, or two marks where one belongs. */
export function doubledPunctuation(text: string): readonly PunctuationSlip[] {
  if (!/[，、；：。,;:]{2}/u.test(text)) return [];
  return [...text.matchAll(doubled)].map(({ 0: printed, index }) => {
    const first = printed[0] ?? '';
    const isSame = [...printed].every((one) => one === first);
    return {
      text: printed,
      offset: index,
      right: printed.startsWith('。。。') ? '……' : isSame ? first : null,
    };
  });
}

/** Hyphens that stand for a dash between Chinese characters. */
export function hyphenDashes(text: string): readonly PunctuationSlip[] {
  return [...text.matchAll(/(?<=[\p{Script=Han}”》）])-{2,}(?=[\p{Script=Han}“《（])/gu)].map(
    ({ 0: printed, index }) => ({ text: printed, offset: index, right: '——' }),
  );
}

/** Spaces within running Chinese prose, as a PDF leaves them behind. */
export function spacesInWords(text: string): readonly PunctuationSlip[] {
  if (text.length < 15 || !/[，。；]/u.test(text)) return [];
  return [...text.matchAll(/(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu)]
    .filter(({ index }) => !/(?:^|[。；])(?:附?[表图]|附件|注)$/u.test(text.slice(0, index)))
    .filter(({ 0: gap, index }) => !isBlank(text.slice(0, index), text.slice(index + gap.length)))
    .map(({ 0: printed, index }) => ({ text: printed, offset: index, right: '' }));
}

/** 年 月 日, 得分 分: the space is where something is still to be filled in. */
function isBlank(before: string, after: string): boolean {
  return (
    /[年月]$/u.test(before) ||
    /^(?:[年月日分台辆套项名家次场个人件]|万元|亿元)(?![\p{Script=Han}])/u.test(after)
  );
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '[': ']',
};
/** Either width closes a bracket; which one is right is another question. */
const alike: Readonly<Record<string, string>> = { ')': '）', '(': '（' };

/** Quotation marks and brackets that open without closing, or close without opening. */
export function unpairedMarks(text: string): readonly PunctuationSlip[] {
  const open: { readonly mark: string; readonly closer: string; readonly offset: number }[] = [];
  const slips: PunctuationSlip[] = [];
  const slip = (mark: string, offset: number) => slips.push({ text: mark, offset, right: null });
  for (let offset = nextOf(text, marks); offset >= 0; offset = nextOf(text, marks, offset + 1)) {
    const mark = text[offset] ?? '';
    const closer = closers[mark];
    if (closer !== undefined) {
      open.push({ mark, closer: alike[closer] ?? closer, offset });
      continue;
    }
    const closing = alike[mark] ?? mark;
    const opened = open.findLastIndex((one) => one.closer === closing);
    if (opened >= 0) {
      for (const left of open.splice(opened + 1)) slip(left.mark, left.offset);
      open.pop();
    } else if (!isListLabel(text, offset) && !isApostrophe(text, offset)) {
      slip(mark, offset);
    }
  }
  for (const { mark, offset } of open) slip(mark, offset);
  return slips.sort((a, b) => a.offset - b.offset);
}

const marks = characterSet(Object.entries(closers).flat().join(''));

/** 1） and a) number items without an opening bracket. */
function isListLabel(text: string, offset: number): boolean {
  return (
    /[)）]/u.test(text[offset] ?? '') &&
    /(?:^|[。；：，、\s:;,])[\dA-Za-z一二三四五六七八九十]{1,3}$/u.test(text.slice(0, offset))
  );
}

function isApostrophe(text: string, offset: number): boolean {
  return text[offset] === '’' && /[A-Za-z]/u.test(text[offset - 1] ?? '');
}

/** 财预[2020]10号: a document number whose year is not in 〔〕. */
export function documentNumberBrackets(text: string): readonly PunctuationSlip[] {
  const pattern =
    /(?<=\p{Script=Han})\s?[[【(（﹝［]((?:19|20)\d{2})年?[\]】)）﹞］](?=\s?第?\d{1,5}\s?号)/gu;
  if (!text.includes('号')) return [];
  return [...text.matchAll(pattern)].map(({ 0: printed, 1: year, index }) => {
    return { text: printed, offset: index, right: `〔${year}〕` };
  });
}

/** Half-width tildes between the ends of a range. */
export function tildeRanges(text: string): readonly PunctuationSlip[] {
  return [...text.matchAll(/(?<=[\d%％])~(?=\d)/gu)].map(({ 0: printed, index }) => {
    return { text: printed, offset: index, right: null };
  });
}
