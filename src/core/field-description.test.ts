import { expect, test } from 'vitest';
import { fieldDescription } from './field-description.ts';

test.each([
  [['budget', 'adjusted'], '全年预算数，单位见 unit'],
  [['budget', 'threePublic', 'expenditure', 'vehiclePurchase'], '公务用车购置费，单位见 unit'],
  [['budget', 'procurement', 'actual'], '政府采购实际金额，单位见 unit'],
  [['scores', 'indicators', 0, 'children', 1, 'fullMark'], '分值（满分），单位：分'],
  [['evaluation', 'monitored'], '实施绩效监控的项目数'],
  [['unit'], '预算与项目金额的单位，不写为 万元'],
  [['budget', 'nothing'], null],
])('%s', (path, description) => {
  expect(fieldDescription(path)).toBe(description);
});
