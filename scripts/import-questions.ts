import { confirm, select, text } from '@clack/prompts';
import type { ImportChoice } from '#filing/import-choice.ts';
import type { Undecided } from '#filing/import-identity.ts';
import { answered, at } from './ask.ts';
import { CommandError } from './command.ts';

const terminal = at({ input: process.stdin, output: process.stdout });

const asked: Readonly<Record<Undecided['item'], string>> = {
  department: '这是哪个部门的报告？',
  year: '这是哪一年度的报告（预算年度，不是发布年份）？',
  scheme: '自评依据哪个评分方案？',
};

/** Asks for what a file leaves open, where a person is there to answer. */
export async function askFor(name: string, open: Undecided): Promise<Partial<ImportChoice>> {
  const message = `${name}：${open.why}。${asked[open.item]}`;
  if (open.item === 'year') {
    return { year: Number(answered(await text({ ...terminal, message, validate: yearAdvice }))) };
  }
  if (open.candidates.length === 0) throw new CommandError(`${name}：${open.why}`);
  return {
    [open.item]: answered(await select({ ...terminal, message, options: [...open.candidates] })),
  };
}

/** Whether names of authors are taken out of the originals that are kept. */
export async function askToStrip(): Promise<boolean> {
  const message = '原件将作为附件保存并公开。是否去掉其中的作者、单位等文件属性（正文不变）？';
  return answered(await confirm({ ...terminal, message, initialValue: true }));
}

function yearAdvice(answer: string | undefined): string | undefined {
  return /^(?:19|20)\d{2}$/u.test(answer ?? '') ? undefined : '请写四位数字，例如 2021';
}
