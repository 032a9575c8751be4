import { characterSet, nextOf, spaces } from './character-set.ts';

/** A piece of a form that was meant to be replaced. */
export interface Residue {
  readonly text: string;
  readonly offset: number;
  /** What it is, in Chinese. */
  readonly what: string;
}

const direction = '增加|减少|增长|下降|上升|提高|降低|高于|低于|结余|超支|节约|持平|盈余|亏损';
/** `hint` is a cheap test for whether the pattern can match at all. */
export const residues: readonly {
  readonly what: string;
  readonly hint: RegExp;
  readonly pattern: RegExp;
}[] = [
  {
    what: '待填的占位符',
    hint: /[XＸ]{2}|[xｘ]{2}|×{2}|[_＿]{3}|[○◯]{2}/u,
    // Codes and sizes hold X among digits and letters; masked numbers hold asterisks.
    pattern:
      /(?<![A-Za-z0-9*×.#-])(?:[XＸ]{2,}|[xｘ]{2,}|×{2,}|[_＿]{3,}|[○◯]{2,}(?![一二三四五六七八九〇]))(?![A-Za-z0-9*.#-])/gu,
  },
  {
    what: '没有选定的说法',
    hint: /[减降少加长升高低余支约平亏盈损][（(/／]/u,
    pattern: new RegExp(
      `(?:${direction})[（(/／](?:${direction})[）)]?(?![率幅额度情比原率）)]|数额)`,
      'gu',
    ),
  },
  {
    what: '模板的字数要求',
    hint: /字(?:[以之]内|以[下上]|左右|内)/u,
    pattern:
      /[（(【][^（）()【】\n]{0,16}?[\d一二三四五六七八九十百千]+\s?字(?:以内|之内|以下|左右|内|以上)[^（）()【】\n]{0,10}[）)】]/gu,
  },
  {
    what: '模板的填写提示',
    hint: /填|此处|保留该表格|下述说明|[（(【](?:待|略|下同)|请在此/u,
    pattern:
      /填写说明|填表说明|仍保留该表格式|在本表下方作下述说明|作下述说明|此处(?:应)?(?:填写|填报|输入|插入)|(?:点击|单击)此处|请(?:在此|在此处|如实)?(?:填写|填报|填列)|请在此(?:处)?输入|[（(【](?:待补充|待填写|待填|待核实|待定|略|下同，请删除)[）)】]/gu,
  },
  {
    what: '没有填写的日期',
    hint: /[年月]\s/u,
    pattern: /年\s+月(?![均度])(?:\s*\d*\s*日)?|(?<!每)月\s+日(?![均常前后])/gu,
  },
  {
    what: '没有填写的数字',
    hint: /\s分|为分|单价|[数计]为?\s*万元|[率度]为?\s*[%％]/u,
    pattern:
      /(?:得分|总分|均分|评分)(?:为|是)?\s+分(?=[，。；、,;\s）)]|$)|(?:得分|总分|均分)为分(?=[，。；]|$)|单价\s*0?\s+?万元(?:以上|（含）以上)|单价\s*0\s*万元(?:以上|（含）以上)|(?:预算数|支出数|决算数|执行数|合计|共计)为?\s*万元(?=[，。；])|(?:执行率|完成率|满意度|覆盖率)为?\s*[%％](?=[，。；])/gu,
  },
];
/** 全年培训 次。— a unit behind a gap; tables leave gaps for reasons of their own. */
const gap = /(?<=[\p{Script=Han}])\s+(?:台[（(]套[）)]|万元|[台辆套项名家次场])(?=[，。；、]|$)/gu;

/** One of these is in whatever a hint finds; most headings, cells and names hold none. */
export const telling = characterSet(`XＸxｘ×_＿○◯（(/／字填此保下【请分价元%％${spaces}`);

/** What a text still holds of its template. */
export function templateResidue(text: string, kind: string): readonly Residue[] {
  if (nextOf(text, telling) < 0) return [];
  const found = residues.flatMap(({ what, hint, pattern }) =>
    !hint.test(text)
      ? []
      : [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({
          what,
          text: printed,
          offset: index,
        })),
  );
  if (kind === 'paragraph' && /\s/u.test(text)) {
    for (const { 0: printed, index } of text.matchAll(gap)) {
      found.push({ what: '没有填写的数字', text: printed.trim(), offset: index });
    }
  }
  return found
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }, index, all) => {
      const last = all[index - 1];
      return !last || offset >= last.offset + last.text.length;
    });
}
