/** What a section of a report is about; `code` is its letter in the index. */
export interface SectionKind {
  readonly code: string;
  readonly name: string;
  /** Headings of this kind; `null` for parts that front matter fills. */
  readonly heading: RegExp | null;
}

/** In the order in which a heading is tried: 问题 before 措施 before what both are about. */
export const sectionKinds: readonly SectionKind[] = [
  { code: 'p', name: '问题', heading: /问题|不足|困难|偏差|短板/u },
  { code: 'm', name: '措施', heading: /措施|改进|建议|下一步|整改|打算/u },
  { code: 'c', name: '采购', heading: /采购/u },
  { code: 'j', name: '项目', heading: /项目|专项/u },
  { code: 'b', name: '预算与支出', heading: /预算|决算|收支|收入|支出|经费|资金|结转|资产/u },
  { code: 't', name: '目标', heading: /目标|任务|产出|效益|满意/u },
  { code: 'e', name: '评价与得分', heading: /绩效|评价|自评|得分|扣分|评分|指标|效能|履职|管理/u },
  { code: 'o', name: '概况', heading: /概况|情况|职能|职责|机构|人员|编制/u },
  { code: 'i', name: '基本信息', heading: null },
  { code: 'a', name: '附件', heading: /附件|附表/u },
  { code: 'x', name: '其他', heading: null },
];

/** The kind of a section from its headings, its own first, then those above it. */
export function sectionKindOf(trail: readonly string[]): string {
  for (const heading of trail.toReversed()) {
    const found = sectionKinds.find((kind) => kind.heading?.test(heading));
    if (found) return found.code;
  }
  return 'x';
}
