import type { APIRoute } from 'astro';
import type { Choice } from '#comparing/choice.ts';
import { departmentName } from '#core/department.ts';
import { department, summaries } from '#reading/site.ts';

/** What can be compared: fetched once somebody opens the chooser, 12 kB compressed for 1,000 departments. */
export const GET: APIRoute = async () => {
  const byDepartment = Map.groupBy(await summaries(), (summary) => summary.department);
  const choices = [...byDepartment].map(
    ([id, reports]): Choice => ({
      id,
      name: departmentName(department(id)),
      years: reports.map(({ year }) => year),
    }),
  );
  choices.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  return Response.json(choices);
};
