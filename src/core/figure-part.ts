import type { ReportData } from './report-schema.ts';

/** A part of a report's page. */
export interface PagePart {
  readonly anchor: string;
  readonly title: string;
}

/** Where the page of a report shows a figure of front matter, whatever its text says. */
export function figurePart(path: string, { scores }: Pick<ReportData, 'scores'>): PagePart {
  switch (/^\w+/u.exec(path)?.[0]) {
    case 'scores':
      // Without indicators the total is all there is.
      return (scores?.indicators.length ?? 0) > 0
        ? { anchor: 'scores', title: '得分与扣分' }
        : keyFigures;
    case 'targets':
      return { anchor: 'targets', title: '目标与完成' };
    case 'projects':
      return { anchor: 'projects', title: '项目支出' };
    case 'evaluation':
      return { anchor: 'text', title: '报告正文' };
    default:
      return keyFigures;
  }
}

const keyFigures: PagePart = { anchor: 'figures', title: '关键数字' };
