import type { Layout } from './layout.ts';

/** 湖南's 基础数据表: three years side by side. */
export const hunanBase: Layout = {
  name: '湖南省部门整体支出绩效评价基础数据表',
  parts: [
    {
      lines: ['部门整体支出绩效评价基础数据表（2017年度）', '单位：万元'],
      table: `
        财政供养人员情况 | 编制数 | 2017年实际在职人数 | 控制率
        ^ | 40 | 38 | 95%
        经费控制情况 | 2016年决算数 | 2017年预算数 | 2017年决算数
        三公经费 | 26.30 | 24.00 | 21.45
        1、公务用车购置和维护经费 | 15.20 | 14.00 | 12.85
        其中：公车购置 | 0 | 0 | 0
        公车运行维护 | 15.20 | 14.00 | 12.85
        2、出国经费 | 3.10 | 2.00 | 1.60
        3、公务接待 | 8.00 | 8.00 | 7.00
        项目支出： | 580.00 | 610.00 | 603.14
        1、业务工作专项 | 400.00 | 410.00 | 405.14
        2、运行维护专项 | 180.00 | 200.00 | 198.00
        公用经费 | 190.20 | 188.00 | 184.65
        其中：办公经费 | 30.00 | 31.00 | 29.80
        政府采购金额 | —— | 120.00 | 118.30
        部门基本支出预算调整 | —— | 2,336.91 | 2,336.91`,
    },
  ],
  expected: {
    year: '2017',
    unit: '万元',
    budget: {
      project: '603.14',
      operating: '184.65',
      threePublic: {
        budget: {
          total: '24.00',
          vehicles: '14.00',
          vehiclePurchase: '0',
          vehicleOperation: '14.00',
          abroad: '2.00',
          reception: '8.00',
        },
        expenditure: {
          total: '21.45',
          vehicles: '12.85',
          vehiclePurchase: '0',
          vehicleOperation: '12.85',
          abroad: '1.60',
          reception: '7.00',
        },
      },
      procurement: { plan: '120.00', actual: '118.30' },
    },
  },
};

/** 决算公开's 三公 table, its items across, column numbers below the head. */
export const threePublicAcross: Layout = {
  name: '“三公”经费支出决算表（横排）',
  parts: [
    {
      lines: ['财政拨款“三公”经费支出决算表', '公开07表', '金额单位：万元'],
      table: `
        预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
        合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
        ^ | ^ | 小计 | 公务用车\\n购置费 | 公务用车\\n运行维护费 | ^ | ^ | ^ | 小计 | 公务用车\\n购置费 | 公务用车\\n运行维护费 | ^
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        31.50 | 0.00 | 26.00 | 0.00 | 26.00 | 5.50 | 26.03 | | 22.97 | — | 22.97 | 3.06`,
    },
  ],
  expected: {
    unit: '万元',
    budget: {
      threePublic: {
        budget: {
          total: '31.50',
          abroad: '0.00',
          vehicles: '26.00',
          vehiclePurchase: '0.00',
          vehicleOperation: '26.00',
          reception: '5.50',
        },
        expenditure: {
          total: '26.03',
          vehicles: '22.97',
          vehicleOperation: '22.97',
          reception: '3.06',
        },
      },
    },
  },
};

/** Tables of a department's report: 三公 down, procurement, key projects, all with units of their own. */
export const appendix: Layout = {
  name: '部门报告的附表',
  parts: [
    {
      lines: ['部门整体支出情况表'],
      table: `
        支出情况（万元） | 全年预算数 | 全年执行数 | 执行率
        支出合计 | 6,390.34 | 6,182.47 | 96.75
        基本支出 | 2,922.45 | 2,922.45 | 100
        其中：人员经费 | 2,512.68 | 2,512.68 | 100
        公用经费 | 409.77 | 409.77 | 100
        项目支出 | 3,467.89 | 3,260.02 | 94.01`,
    },
    {
      lines: ['“三公”经费情况表', '单位：万元'],
      table: `
        项目 | 预算数 | 决算数
        合计 | 25.50 | 15.45
        1.因公出国（境）费用 | 5.00 | 0.00
        2.公务用车购置及运行维护费 | 15.50 | 13.27
        其中：公务用车购置费 | 0.00 | 0.00
        公务用车运行维护费 | 15.50 | 13.27
        3.公务接待费 | 5.00 | 2.18`,
    },
    {
      lines: ['政府采购情况表（单位：万元）'],
      table: `
        政府采购 | 采购计划金额 | 实际采购金额 | 采购执行率
        货物 | 225.00 | 221.60 | 98.49%
        工程 | 280.00 | 268.35 | 95.84%
        服务 | 285.00 | 271.84 | 95.38%
        合计 | 790.00 | 761.79 | 96.43%`,
    },
    {
      lines: ['重点项目支出情况表', '金额单位：万元'],
      table: `
        序号 | 项目名称 | 预算数 | 支出数 | 执行率 | 备注
        1 | 公共文化场馆免费开放补助 | 680.00 | 680.00 | 100% |
        2 | 送戏下乡 | 128.00 | 128.00 | 100% | 全年演出160场
        3 | 文物保护\\n单位修缮 | 450.00 | 不适用 | — | /
        4 | 旅游推介 | 200.00 | | | 改为线上
        合计 | < | 1,458.00 | 808.00 | | `,
    },
  ],
  expected: {
    unit: '万元',
    budget: {
      adjusted: '6390.34',
      expenditure: '6182.47',
      executionRate: '96.75%',
      basic: '2922.45',
      personnel: '2512.68',
      operating: '409.77',
      project: '3260.02',
      threePublic: {
        budget: {
          total: '25.50',
          abroad: '5.00',
          vehicles: '15.50',
          vehiclePurchase: '0.00',
          vehicleOperation: '15.50',
          reception: '5.00',
        },
        expenditure: {
          total: '15.45',
          abroad: '0.00',
          vehicles: '13.27',
          vehiclePurchase: '0.00',
          vehicleOperation: '13.27',
          reception: '2.18',
        },
      },
      procurement: {
        plan: '790.00',
        actual: '761.79',
        goods: '221.60',
        works: '268.35',
        services: '271.84',
        executionRate: '96.43%',
      },
    },
    projects: [
      { name: '公共文化场馆免费开放补助', budget: '680.00', expenditure: '680.00' },
      { name: '送戏下乡', budget: '128.00', expenditure: '128.00', note: '全年演出160场' },
      { name: '文物保护单位修缮', budget: '450.00', expenditure: '不适用' },
      { name: '旅游推介', budget: '200.00', note: '改为线上' },
    ],
  },
};
