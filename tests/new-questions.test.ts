import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { askFor, askKind } from '../scripts/new-questions.ts';
import { root } from './command-line.ts';
import { copyOfSample } from './site-copy.ts';

const enter = '\r';
const down = '\u001B[B';
const giveUp = '\u001B';

/** What a person does at a question: waits for its words, then presses keys. */
type Step = readonly [question: string, ...keys: readonly string[]];

/** A terminal and a person who answers; a question that never comes ends the test. */
function conversation(...steps: readonly Step[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (text: Buffer) => {
    shown += text.toString();
  });
  const answer = async () => {
    for (const [question, ...keys] of steps) {
      await expect.poll(() => shown, { timeout: 5_000 }).toContain(question);
      shown = '';
      for (const key of keys) {
        input.write(key);
        // A key press is handled before the next one comes, as with fingers.
        await setTimeout(20);
      }
    }
  };
  return { terminal: { input, output }, answer };
}

test('a report: department, year, and what became of each problem of last year', async () => {
  const { terminal, answer } = conversation(
    ['哪个部门？', down, enter],
    ['预算年度', '24', enter],
    ['写四位数字，例如 2024', '\u007F\u007F', '2024', enter],
    ['上年的问题 w1：', down, enter],
    ['上年的问题 w2：', enter],
  );
  const asked = askFor('report', {}, openContent(root), terminal);
  await answer();
  expect(await asked).toEqual({
    department: 'slsjyj',
    year: '2024',
    scheme: undefined,
    followUp: [
      {
        id: 'w1',
        text: '心理健康教师配备存在缺口，农村小规模学校尤为突出',
        status: '已整改',
      },
      { id: 'w2', text: '教师非教学性事务负担仍然偏重，教师满意度未达目标', status: null },
    ],
  });
});

test('a report of a new department: asks for the scheme, and not again for what is known', async () => {
  const { folder, write } = copyOfSample();
  write('content/departments/czj.yaml', 'names:\n  - name: 某市财政局\n');
  const { terminal, answer } = conversation(['按哪个评分方案？', down, enter]);
  const given = { department: 'czj', year: '2024' };
  const asked = askFor('report', given, openContent(folder), terminal);
  await answer();
  expect(await asked).toEqual({ ...given, scheme: 'chongqing-2021', followUp: [] });
});

test('among many departments one is found by words of its name', async () => {
  const { folder, write } = copyOfSample();
  for (let number = 1; number <= 12; number += 1) {
    write(`content/departments/d${number}.yaml`, `names:\n  - name: 某市第${number}局\n`);
  }
  const { terminal, answer } = conversation(
    ['哪个部门？写编号', '第1', enter],
    ['有4个：d1（某市第1局）', '2', enter],
    ['按哪个评分方案？', enter],
  );
  const asked = askFor('report', { year: '2024' }, openContent(folder), terminal);
  await answer();
  expect(await asked).toMatchObject({ department: 'd12' });
});

test('a department: what may be left out is left out', async () => {
  const { terminal, answer } = conversation(
    ['部门全称', enter],
    ['不能为空', '某市财政局', enter],
    ['部门编号', 'czj', enter],
    ['简称', enter],
    ['层级', '市级', enter],
    ['地区', enter],
    ['类别', enter],
  );
  const asked = askFor('department', {}, openContent(root), terminal);
  await answer();
  expect(await asked).toEqual({ name: '某市财政局', id: 'czj', level: '市级' });
});

test('a site in place is not asked for a folder', async () => {
  const { terminal, answer } = conversation(['主办单位', '某局', enter], ['域名', 'a.cn', enter]);
  const asked = askFor('site', { here: true, name: '某网' }, openContent(root), terminal);
  await answer();
  expect(await asked).toEqual({ here: true, name: '某网', organisation: '某局', host: 'a.cn' });
});

test('first asks what to begin, and gives up when the person does', async () => {
  const first = conversation(['新建什么？', down, enter]);
  const kind = askKind(first.terminal);
  await first.answer();
  expect(await kind).toBe('department');
  const second = conversation(['新建什么？', giveUp]);
  const none = expect(askKind(second.terminal)).rejects.toThrow('已取消，没有写入任何文件。');
  await second.answer();
  await none;
});
