import type { APIRoute } from 'astro';
import { departmentAddress, type FeedFormat } from '#core/address.ts';
import { type Department, departmentName } from '#core/department.ts';
import type { ReportSummary } from '#core/summary.ts';
import { departments, site, summaries } from '#reading/site.ts';
import { feedPaths, reportFeed } from '../../_feed.ts';

/** The reports of each department as feeds, beside its page. */
export async function getStaticPaths() {
  const byDepartment = Map.groupBy(await summaries(), ({ department }) => department);
  return departments().flatMap((department) =>
    feedPaths().map(({ params, props }) => ({
      params: { ...params, id: department.id },
      props: { ...props, department, list: byDepartment.get(department.id) ?? [] },
    })),
  );
}

interface Props {
  readonly format: FeedFormat;
  readonly department: Department;
  readonly list: readonly ReportSummary[];
}

export const GET: APIRoute<Props> = ({ props: { format, department, list } }) => {
  const name = departmentName(department);
  const about = {
    title: `${site().name}：${name}`,
    description: `${name}新公开的绩效自评报告。`,
    page: departmentAddress(department.id),
  };
  return reportFeed(about, list, format);
};
