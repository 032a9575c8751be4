import { expect, test } from 'vitest';
import { cmsConfig } from './cms-config.ts';
import type { CmsField } from './cms-fields.ts';

const { collections } = cmsConfig('content');

function everyField(fields: readonly CmsField[]): readonly CmsField[] {
  return fields.flatMap((field) => [
    field,
    ...everyField([...(field.fields ?? []), ...(field.field ? [field.field] : [])]),
  ]);
}

const reports = collections[0]?.['fields'] as readonly CmsField[];

test('has a form for everything that editors write', () => {
  expect(collections.map(({ name, label }) => `${name} ${label}`)).toEqual([
    'reports 报告',
    'departments 部门',
    'schemes 评分方案',
    'settings 网站',
  ]);
});

test('labels every field in Chinese', () => {
  const silent = everyField(reports).filter(({ label }) => !/\p{Script=Han}/u.test(label));
  expect(silent).toEqual([]);
});

test('asks for figures as text', () => {
  const budget = reports.find(({ name }) => name === 'budget');
  expect(budget?.fields?.find(({ name }) => name === 'executionRate')).toMatchObject({
    label: '执行率',
    widget: 'string',
    required: false,
    hint: '执行率，写作 98.89%',
  });
});

test('nests indicators as far as reports go', () => {
  const scores = reports.find(({ name }) => name === 'scores');
  let level: readonly CmsField[] | undefined = scores?.fields;
  const depths: string[] = [];
  for (let key = 'indicators'; level; key = 'children') {
    level = level.find(({ name }) => name === key)?.fields;
    if (level) depths.push(key);
  }
  expect(depths).toEqual(['indicators', 'children', 'children', 'children']);
});

test('offers the words of a choice by their meaning', () => {
  expect(reports.find(({ name }) => name === 'status')?.options).toEqual([
    { value: 'draft', label: '草稿' },
    { value: 'published', label: '发布' },
    { value: 'withdrawn', label: '撤回' },
  ]);
});
