import { departmentName } from '#core/department.ts';
import type { Column, TableSubject } from './table.ts';

/** The columns with which every table begins: which report a row comes from. */
export const reportColumns: readonly Column<TableSubject>[] = [
  {
    name: 'reportId',
    title: '报告编号',
    type: 'string',
    unit: null,
    description: '部门编号/年度，各表以此相互对应',
    required: true,
    value: ({ summary }) => summary.id,
  },
  {
    name: 'year',
    title: '年度',
    type: 'year',
    unit: null,
    description: '预算年度，不是发布年份',
    required: true,
    value: ({ summary }) => String(summary.year),
  },
  {
    name: 'departmentId',
    title: '部门编号',
    type: 'string',
    unit: null,
    description: '部门在本站的编号，更名后不变',
    required: true,
    value: ({ department }) => department.id,
  },
  {
    name: 'departmentName',
    title: '部门名称',
    type: 'string',
    unit: null,
    description: '该年度使用的全称',
    required: true,
    value: ({ department, summary }) => departmentName(department, summary.year),
  },
  {
    name: 'fictional',
    title: '是否示例',
    type: 'boolean',
    unit: null,
    description: 'true 为虚构的示例部门，统计时应剔除',
    required: true,
    value: ({ department }) => String(department.fictional),
  },
  {
    name: 'url',
    title: '报告网址',
    type: 'string',
    unit: null,
    description: '报告页面的永久地址',
    required: true,
    value: ({ url }) => url,
  },
];
