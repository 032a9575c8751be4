import {
  type AttachmentChange,
  type ContentChanges,
  type FigureChange,
  isSilent,
  type ReportChange,
} from '#core/content-changes.ts';
import { changeKindNames } from '#core/figure-change.ts';

/** What is not disclosed has no figure to show. */
export const nothing = '未公开';

const statusNames = { draft: '草稿', published: '已发布', withdrawn: '已撤回' } as const;
const attachmentNames: Readonly<Record<AttachmentChange['kind'], string>> = {
  added: '新增附件',
  replaced: '替换附件',
  removed: '删去附件',
};

/** How much changed, in one sentence. */
export function headline({ base, reports, ledger, others }: ContentChanges): string {
  const compared = `与 ${base}${base.endsWith('）') ? '' : ' '}相比`;
  if (reports.length + ledger.length + others.length === 0) return `${compared}，内容没有改动。`;
  const count = (list: 'figures' | 'text') =>
    reports.reduce((sum, report) => sum + report[list].length, 0);
  return `${compared}，${reports.length}份报告有改动：元数据中的数字${count('figures')}处，正文中的数字${count('text')}处。`;
}

/** What the public could read and would not be told about, one sentence a report. */
export function silentChanges(reports: readonly ReportChange[]): readonly string[] {
  return reports.filter(isSilent).map((report) => {
    const { id, kind, before, status, figures, text } = report;
    const silent = [...figures, ...text].filter(({ unrecorded }) => unrecorded).length;
    if (kind === 'removed') return `${id}：已发布的报告被删去`;
    if (kind === 'renamed') return `${id}：已发布的报告改名，原网址 /reports/${before}/ 不再有效`;
    if (status.to === null) return `${id}：已发布的报告现在无法读取`;
    if (status.to !== 'published') return `${id}：已发布的报告改为${statusNames[status.to]}`;
    return `${id}：已发布报告中有${silent}处数字改变或删去，没有更正记录`;
  });
}

/** What the editor can do about it. */
export const silentAdvice =
  '如原来公开的数字有误，请在 corrections 中写明更正日期、原值、更正值和原因；如是误改，请改回。';

/** What was done to the record, one sentence a file. */
export function ledgerLines({ ledger }: ContentChanges): readonly string[] {
  return ledger.map(({ path, line, what }) => `${path} 第${line}行：${what}`);
}

export const ledgerTitle = '发布台账被改写或删去';

/** What the editor can do about it. */
export const ledgerAdvice =
  '台账和留存的版本只增不改：即使校验值重新算过，公开的历史也变了。请从 Git 历史中恢复这些文件，再用 npm run record 登记新的情况。';

/** What happened to a report as a whole: added, renamed, published, its attachments. */
export function reportNotes(report: ReportChange): readonly string[] {
  const { kind, before, status, stated, attachments, unreadable } = report;
  const { from, to } = status;
  return [
    ...(kind === 'added' ? [`新增报告，元数据有${stated}个数字`] : []),
    ...(kind === 'removed' ? ['报告被删去'] : []),
    ...(before === null ? [] : [`由 ${before} 改名而来`]),
    ...(from !== null && to !== null && from !== to
      ? [`状态：${statusNames[from]} → ${statusNames[to]}`]
      : []),
    ...(kind === 'added' && to !== null ? [`状态：${statusNames[to]}`] : []),
    ...attachments.map(({ kind: what, file }) => `${attachmentNames[what]}：${file}`),
    ...(unreadable === null ? [] : [`${unreadable}；数字无法比较`]),
    ...(kind === 'changed' && isUntouched(report) ? ['数字没有变化'] : []),
  ];
}

function isUntouched({ figures, text, status, attachments, unreadable }: ReportChange): boolean {
  const same = figures.length + text.length + attachments.length === 0 && unreadable === null;
  return same && status.from === status.to;
}

/** What a change is, and whether the public is told. */
export function changeNote({ kind, unrecorded }: FigureChange): string {
  return changeKindNames[kind] + (unrecorded ? '，没有更正记录' : '');
}
