import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command-line.ts';

/** A command that a reader is told to type. */
export interface GuideCommand {
  readonly file: string;
  readonly line: number;
  /** Without the comment behind it. */
  readonly command: string;
}

export interface Guide {
  readonly file: string;
  readonly text: string;
}

const folder = 'docs/guide';

/** The READMEs and every guide. */
export const guides: readonly Guide[] = [
  'README.md',
  'README.zh-CN.md',
  ...(existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
].map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Every line of every `sh` block; a line that ends in a backslash goes on. */
export const guideCommands: readonly GuideCommand[] = guides.flatMap(({ file, text }) => {
  const lines = text.split('\n');
  const commands: GuideCommand[] = [];
  let inside = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.startsWith('```')) {
      inside = !inside && line === '```sh';
      continue;
    }
    const command = line.replace(/(?:^|\s+)#\s.*$/u, '');
    if (!inside || command === '') continue;
    const before = commands.at(-1);
    if (before && lines[index - 1]?.trim().endsWith('\\')) {
      const whole = `${before.command.replace(/\s*\\$/u, '')} ${command}`;
      commands.splice(-1, 1, { ...before, command: whole });
    } else {
      commands.push({ file, line: index + 1, command });
    }
  }
  return commands;
});
