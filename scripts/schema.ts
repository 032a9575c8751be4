import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles, schemaFolder } from '#authoring/schemas.ts';
import { command } from './command.ts';

const help = `由报告、部门、评分方案和网站的写法说明生成 JSON Schema，供 VS Code 等编辑器提示用。

用法：npm run schema

例：npm run schema
`;

await command(help, {}, () => {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(join(schemaFolder, name), text);
  process.stdout.write(`已写入 ${schemaFolder}。\n`);
  return 0;
});
