import { z } from 'zod';
import type { Figure } from './figure.ts';
import { figure, list, maybe, record, text } from './record.ts';

/** An amount in the report's unit; `null` when undisclosed. */
export const amount = (what: string) => maybe(figure(what)).describe(`${what}，单位见 unit`);

const rate = (what: string, example: string) =>
  maybe(figure(what)).describe(`${what}，写作 ${example}`);

/** One node of a classification of spending (支出功能分类、支出经济分类), at any depth. */
export interface SpendingClass {
  readonly name: string;
  /** In the report's unit; `null` when undisclosed. */
  readonly amount: Figure | null;
  /** 占比 in percent, of the whole or of the class above; `null` when undisclosed. */
  readonly share: Figure | null;
  readonly children: readonly SpendingClass[];
}

const spendingClass: z.ZodType<SpendingClass> = record({
  name: text('科目名称').describe('科目名称，例如 教育支出'),
  amount: amount('金额'),
  share: rate('占比', '71.65%'),
  children: z.lazy(() => list(spendingClass)).describe('下级科目'),
}).meta({ id: 'spendingClass' });

const fundingSource = record({
  name: text('资金来源').describe('资金来源，例如 本年财政拨款'),
  initial: amount('年初预算数'),
  adjusted: amount('全年预算数'),
  expenditure: amount('支出数'),
});

const threePublicAmounts = record({
  total: amount('“三公”经费合计'),
  abroad: amount('因公出国（境）费'),
  vehicles: amount('公务用车购置及运行维护费'),
  vehiclePurchase: amount('公务用车购置费'),
  vehicleOperation: amount('公务用车运行维护费'),
  reception: amount('公务接待费'),
});

const procurement = record({
  plan: amount('政府采购计划金额'),
  actual: amount('政府采购实际金额'),
  goods: amount('货物采购金额'),
  works: amount('工程采购金额'),
  services: amount('服务采购金额'),
  executionRate: rate('政府采购执行率', '97.86%'),
  awards: list(
    record({ name: text('类别').describe('类别，例如 小型企业'), amount: amount('授予金额') }),
  ).describe('按供应商类别分列的授予金额，各类别互不重叠'),
});

/** The money of a report (收支情况). What it does not disclose is `null` or an empty list. */
export const budgetSchema = record({
  initial: amount('年初预算数'),
  adjusted: amount('全年预算数'),
  expenditure: amount('支出数'),
  executionRate: rate('执行率', '98.89%'),
  initialCompletion: rate('支出完成年初预算的比例', '101.25%'),
  change: amount('支出数比上年增减额').describe('支出数比上年增减额，减少写负数，单位见 unit'),
  growth: rate('支出数比上年增长率', '1.54%').describe('支出数比上年增长率，下降写负数'),
  basic: amount('基本支出'),
  personnel: amount('人员经费'),
  operating: amount('公用经费'),
  project: amount('项目支出'),
  income: amount('本年收入'),
  openingCarryover: amount('年初结转和结余'),
  surplusUsed: amount('使用非财政拨款结余'),
  surplusDistributed: amount('结余分配'),
  carryover: amount('年末结转和结余'),
  carryoverRate: rate('结转结余率', '1.62%'),
  reclaimed: amount('财政收回资金'),
  grandTotal: amount('收支总计'),
  sources: list(fundingSource).describe('按资金来源分列'),
  functions: list(spendingClass).describe('支出功能分类（类、款、项），各类之和为支出数'),
  functionsTotal: amount('支出功能分类合计').describe(
    '支出功能分类合计，只在口径与支出数不同时写，单位见 unit',
  ),
  economic: list(spendingClass).describe('基本支出的经济分类，各类之和为基本支出'),
  threePublic: maybe(
    record({
      budget: maybe(threePublicAmounts).describe('预算数'),
      expenditure: maybe(threePublicAmounts).describe('决算数'),
      basic: maybe(threePublicAmounts).describe('决算数中列入基本支出的部分'),
    }),
  ).describe('“三公”经费的预算与决算'),
  procurement: maybe(procurement).describe('政府采购'),
});
