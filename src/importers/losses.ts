/** What readers meet and cannot keep: how it is told, by how often it was met. */
const tellings = {
  picture: (count: number) => `图片 ${count} 幅没有导入，其中的文字和数字请对照原件补录`,
  chart: (count: number) => `图表或图形 ${count} 个没有导入，其中的数字请对照原件补录`,
  embedded: (count: number) => `嵌入的对象（如 Excel 表格、附件）${count} 个没有导入，请单独导入`,
  formula: (count: number) => `公式 ${count} 个只保留了字符，分式和上下标的排法请对照原件`,
  struck: (count: number) => `带删除线的文字 ${count} 处按普通文字导入，请确认是否应删去`,
  hidden: (count: number) => `隐藏的文字 ${count} 处没有导入`,
  deleted: (count: number) => `修订中删除的文字 ${count} 处没有导入（按接受修订处理）`,
  inserted: (count: number) => `修订中插入的文字 ${count} 处已导入（按接受修订处理）`,
  comment: (count: number) => `批注 ${count} 条没有导入`,
  contents: (count: number) => `自动生成的目录 ${count} 行没有导入，网页会另行生成`,
  margin: (count: number) => `页眉、页脚 ${count} 处没有导入`,
  nestedTable: (count: number) => `表格中的表格 ${count} 个按文字导入，行列请对照原件`,
  cellNote: (count: number) => `表格中的脚注标记 ${count} 处没有导入，注文保留在文末`,
  numbering: (count: number) => `编号 ${count} 处的样式不认识，按阿拉伯数字导入，请对照原件`,
  symbol: (count: number) => `特殊符号 ${count} 个无法识别，没有导入`,
  characters: () => '有些文字没有读到，请对照原件补录',
  otherFile: (count: number) => `引用的其他文件 ${count} 个没有导入`,
  hiddenSheet: (count: number) => `隐藏的工作表 ${count} 张没有导入`,
  hiddenRow: (count: number) => `隐藏的行 ${count} 行没有导入`,
  hiddenColumn: (count: number) => `隐藏的列 ${count} 列没有导入`,
  hiddenKept: () => '文件中有隐藏的工作表、行或列，已一并导入，请核对是否应删去',
  noResult: (count: number) =>
    `公式 ${count} 个没有保存计算结果，单元格按空白导入；请用 WPS 或 Excel 打开、保存一次后再导入`,
  oddFormat: (count: number) => `单元格 ${count} 个的数字格式不认识，按存储的值导入，请对照原件`,
  moreDigits: (count: number) => `单元格 ${count} 个存储的值与显示的不同，按显示的导入`,
} satisfies Record<string, (count: number) => string>;

export type Loss = keyof typeof tellings;

export interface LossList {
  /** @param where - Where it was met or what it says; empty where neither is known. */
  readonly add: (loss: Loss, where: string) => void;
  /** One sentence for each kind, in the order in which they were first met. */
  readonly sentences: () => readonly string[];
}

/** Examples that a sentence names; a sheet of formulas would otherwise fill pages. */
const named = 5;

export function lossList(): LossList {
  const met = new Map<Loss, string[]>();
  return {
    add: (loss, where) => {
      const places = met.get(loss);
      if (places) places.push(where);
      else met.set(loss, [where]);
    },
    sentences: () =>
      [...met].map(([loss, places]) => `${tellings[loss](places.length)}${examples(places)}`),
  };
}

function examples(places: readonly string[]): string {
  const stated = [...new Set(places.filter((place) => place !== ''))];
  if (stated.length === 0) return '';
  const more = stated.length > named ? '等' : '';
  return `：${stated.slice(0, named).join('，')}${more}`;
}
