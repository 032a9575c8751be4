import type { Department } from '#core/department.ts';
import { schemeSchema } from '#core/scheme.ts';
import type { ExtractionContext } from '#extracting/extraction-context.ts';

/** Registries for tests: departments and schemes of the sample site. */
export function tableContext(year?: number): ExtractionContext {
  return {
    departments: [department('slsjyj', '示例市教育局'), department('slsmzj', '示例市民政局')],
    schemes: [
      scheme(
        'central-project-2020',
        ['2020', '2021', '2022', '2023'],
        ['预算执行率', '产出指标', '效益指标', '满意度指标'],
      ),
      scheme('sichuan-project-2023', ['2023'], ['预算执行', '绩效指标']),
      scheme('chongqing-2021', ['2021'], ['执行率', '绩效指标']),
    ],
    year,
  };
}

function department(id: string, name: string): Department {
  return {
    id,
    names: [{ name, since: null, until: null }],
    short: null,
    level: null,
    region: null,
    category: null,
    predecessor: null,
    fictional: true,
  };
}

function scheme(id: string, years: readonly string[], blocks: readonly string[]) {
  const shape = { name: id, jurisdiction: '示例', form: '项目支出', total: '100', years };
  return { ...schemeSchema.parse({ ...shape, blocks: blocks.map((name) => ({ name })) }), id };
}
