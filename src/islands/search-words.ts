import type { Reply } from '#search/ask.ts';

/** How much was found, as it is shown and read out. */
export function statusOf(reply: Reply, query: string, isNarrowed: boolean): string {
  const { complete, reports, sections, figures, values } = reply;
  const places = [
    ...(sections > 0 ? [`${sections}处`] : []),
    ...(figures > 0 ? [`${figures}个数字`] : []),
  ];
  const understood = values.length > 0 ? `（${values.join('，')}）` : '';
  const found = `找到${[`${reports}份报告`, ...places].join('、')}${understood}`;
  if (!complete) return reports > 0 ? `已${found}，正在检索其余年度` : '正在检索其余年度';
  if (reports > 0) return found;
  if (reply.tooCommon.length > 0) return '请再输入一个字';
  return `${isNarrowed ? '在所选范围内' : ''}没有找到“${shortened(query)}”${understood}`;
}

/** A query as it is quoted in a sentence. */
export function shortened(query: string): string {
  return query.length > 24 ? `${query.slice(0, 24)}……` : query;
}
