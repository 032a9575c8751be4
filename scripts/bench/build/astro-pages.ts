/** Parts of an Astro site that plain Astro and Starlight have in common, as their files. */

/** Everything that front matter states, above the text. */
export const reportFigures = `---
import IndicatorRows from './IndicatorRows.astro';
const { data } = Astro.props;
const { budget = {}, scores = {}, targets = [], projects = [], problems = [], measures = [] } = data;
---
<table><caption>收支</caption><tbody><tr><th>全年预算数</th><td>{budget.adjusted}</td></tr><tr><th>支出数</th><td>{budget.expenditure}</td></tr><tr><th>执行率</th><td>{budget.executionRate}</td></tr></tbody></table>
<p>总分{scores.total}</p><table><caption>得分</caption><tbody><IndicatorRows indicators={scores.indicators ?? []} /></tbody></table>
<table><caption>绩效目标</caption><tbody>{targets.map((one) => <tr><td>{one.goal}</td><td>{one.name}</td><td>{one.actual}{one.unit}</td><td>{one.note}</td></tr>)}</tbody></table>
<table><caption>项目</caption><tbody>{projects.map((one) => <tr><td>{one.name}</td><td>{one.expenditure}</td><td>{one.note}</td></tr>)}</tbody></table>
<h2>问题</h2><ul>{problems.map((one) => <li>{one.text}</li>)}</ul>
<h2>措施</h2><ul>{measures.map((one) => <li>{one.text}</li>)}</ul>
`;

export const indicatorRows = `---
const { indicators } = Astro.props;
---
{indicators.map((one) => <><tr><td>{one.name}</td><td>{one.fullMark}</td><td>{one.score}</td><td>{one.reason}</td></tr><Astro.self indicators={one.children ?? []} /></>)}
`;

export const reportTable = `---
const { reports } = Astro.props;
---
<table><thead><tr><th>报告</th><th>总分</th><th>执行率</th></tr></thead><tbody>
{reports.map(({ id, data }) => <tr><td><a href={'/reports/' + id.replace('reports/', '') + '/'}>{data.title}</a></td><td>{data.scores?.total}</td><td>{data.budget?.executionRate}</td></tr>)}
</tbody></table>
`;

/**
 * The pages of departments and years.
 *
 * @param frame - The component around a page, and where it is imported from.
 * @param all - An expression for the entries of all reports.
 */
export function listPages(
  frame: { readonly open: string; readonly close: string; readonly imports: string },
  all: string,
): Readonly<Record<string, string>> {
  const list = (title: string, key: string, folder: string, name: string) => `---
import { getCollection } from 'astro:content';
${frame.imports.replace('UP', '../..')}
import departments from '../../departments.json';
const named = new Map(departments.map(({ id, name }) => [id, name]));
const groups = [...Map.groupBy(${all}, ({ data }) => String(data.${key}))];
const title = '${title}';
---
${frame.open}
<ul>{groups.map(([id, reports]) => <li><a href={'/${folder}/' + id + '/'}>{${name}}</a>（{reports.length}份）</li>)}</ul>
${frame.close}
`;
  const one = (key: string, name: string) => `---
import { getCollection } from 'astro:content';
${frame.imports.replace('UP', '../..')}
import ReportTable from '../../components/ReportTable.astro';
import departments from '../../departments.json';
export async function getStaticPaths() {
  const named = new Map(departments.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(${all}, ({ data }) => String(data.${key}));
  return [...groups].map(([id, reports]) => ({ params: { id }, props: { reports, title: ${name} } }));
}
const { reports, title } = Astro.props;
---
${frame.open}
<ReportTable reports={reports} />
${frame.close}
`;
  return {
    'src/pages/departments/index.astro': list('部门', 'department', 'departments', 'named.get(id)'),
    'src/pages/departments/[id].astro': one('department', 'named.get(id)'),
    'src/pages/years/index.astro': list('年度', 'year', 'years', 'id'),
    'src/pages/years/[id].astro': one('year', "id + '年度'"),
  };
}
