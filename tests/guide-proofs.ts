import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command-line.ts';
import { git } from './repository.ts';
import { writeWorkbook } from './workbook.ts';

/** How a command of the guides is known to work. */
export type Proof =
  /** Somewhere else, whole; said in one sentence. */
  | { readonly elsewhere: string }
  | {
      /** Brings a fresh clone into the state in which a reader types the command. */
      readonly prepare?: (folder: string) => void;
      /** The same command with less to do, where the guide's would take minutes. */
      readonly as?: string;
      /** What the command must say, on either stream. */
      readonly says: RegExp;
      /** 0 unless the guide shows how something is refused. */
      readonly code?: number;
    };

const installed = 'whoever runs the tests has run it';
const served = 'tests/site builds and serves the whole sample';

/** A reader's edit that is not committed. */
const edited = (folder: string) =>
  appendFileSync(join(folder, 'content/reports/gzgsl/2021.mdx'), '\n新增一场12人的座谈会。\n');

/** A repository elsewhere that has a branch of its own. */
const withOrigin = (folder: string) => {
  git(folder, 'branch', 'xiugai');
  git(folder, 'clone', '--quiet', '--bare', '.', '.git/origin.git');
  git(folder, 'branch', '--quiet', '--delete', 'xiugai');
  git(folder, 'remote', 'add', 'origin', join(folder, '.git/origin.git'));
};

const fetched = (folder: string) => {
  withOrigin(folder);
  git(folder, 'fetch', '--quiet', 'origin');
};

const staged = (folder: string) => {
  edited(folder);
  git(folder, 'add', '--all');
};

/**
 * Every command of the guides and the READMEs, as it stands there without its comment. A new command
 * gets its line here: how a clone is prepared, and what it must say.
 */
export const proofs: Readonly<Record<string, Proof>> = {
  'npm install': { elsewhere: installed },
  'npm test': { elsewhere: installed },
  'npm start': { elsewhere: served },
  'npm install && npm start': { elsewhere: `${installed}; ${served}` },
  'npm install && npm test': { elsewhere: installed },
  'npm run units': { elsewhere: 'it is a part of npm test' },
  'npm run types': { elsewhere: 'it is a part of npm test' },
  'npm run lint': { elsewhere: 'it is a part of npm test' },
  'npm run build': { elsewhere: 'tests/workflows.test.ts' },
  'npm run dev': { elsewhere: 'tests/dev-overlay.test.ts' },

  // README.zh-CN.md, which has a department and a report written first
  'npm run check -- content/reports/cwj': {
    prepare: withReadmeReport,
    says: /13:10 {2}错误 {2}自评总分为96\.5分，各版块得分之和为92分/u,
    code: 1,
  },

  // docs/guide/developers.md
  'npm run check -- --content content --format json': { says: /"reports": 13/u },
  'npm run bench -- speed --reports 100': {
    as: 'npm run bench -- speed --reports 2',
    says: /^2 reports: reading [\d.]+ ms each/mu,
  },
  'npm run bench -- build --reports 100': {
    elsewhere:
      'it installs other generators: its arithmetic is tested beside it, in scripts/bench/build',
  },
  'npm run bench -- build --reports 1000 --peers ours': {
    elsewhere: 'it takes minutes; its arithmetic is tested beside it, in scripts/bench/build',
  },
  'npm run bench -- mutation': { elsewhere: 'tests/mutation.test.ts' },

  // docs/guide/editor.md
  'npm run attachments -- --strip content/attachments/gzgsl/2021/zipingbiao.xlsx': {
    elsewhere: 'tests/attachments.test.ts',
  },
  'npm run import -- 2021年自评报告.docx': {
    prepare: withSignedFiles,
    says: /草稿在 content\/reports\/slslj\/2021\.mdx/u,
  },
  'npm run import -- 2021年自评报告.docx 自评表.xlsx': {
    prepare: withSignedFiles,
    says: /2个文件，转成1份报告。/u,
  },
  'npm run import -- 自评报告.txt --department gzgsl --year 2021': {
    prepare: (folder) => {
      rmSync(join(folder, 'content/reports/gzgsl/2021.mdx'));
      writeFileSync(join(folder, '自评报告.txt'), '一、基本情况\n支出数为4809.15万元。\n');
    },
    says: /支出数：4809\.15/u,
  },
  'npm run new -- department --id cwj --name 某某市财政局': {
    says: /已新建 content\/departments\/cwj\.yaml/u,
  },
  'npm run new -- report --department gzgsl --year 2024': {
    as: 'npm run new -- report --department gzgsl --year 2024 --scheme guangzhou-2021',
    says: /已新建 content\/reports\/gzgsl\/2024\.mdx/u,
  },

  // docs/guide/owner.md
  'npm run new -- site --out ../jixiao --name 某某市绩效公开网 --organisation 某某市财政局 --host jixiao.example.gov.cn':
    { elsewhere: 'tests/new.test.ts' },
  'npm run new -- department --id cwj --name 某某市财政局 --level 市级 --region 某某省某某市': {
    says: /已新建 content\/departments\/cwj\.yaml/u,
  },

  'npm run check -- content/reports/gzgsl/2021.mdx': { says: /核验1份报告/u },
  'npm run check -- --fix content/reports/gzgsl/2021.mdx': {
    prepare: (folder) =>
      appendFileSync(join(folder, 'content/reports/gzgsl/2021.mdx'), '\n完成情况良好,成效明显。\n'),
    says: /已改正 content\/reports\/gzgsl\/2021\.mdx:\d+:\d+ {2}, → ，/u,
  },

  // docs/guide/review.md
  'npm run check': { says: /核验13份报告/u },
  'npm run check -- --changed': { prepare: edited, says: /核验1份报告/u },
  'npm run check -- --staged': { prepare: staged, says: /核验1份报告/u },
  'npm run check -- content/reports/gzgsl': { says: /核验1份报告/u },
  'npm run record': { says: /没有需要登记的报告。/u },
  'npm run record -- --check': {
    prepare: edited,
    says: /gzgsl\/2021 {2}修订 {2}[\d-]+\n有1份报告还没有登记；请运行 npm run record 并提交。/u,
    code: 1,
  },
  'git add content/ledger': {
    prepare: (folder) => appendFileSync(join(folder, 'content/ledger/gzgsl/2021.jsonl'), '\n'),
    says: /^$/u,
  },
  'npm run changes': { prepare: edited, says: /正文 新增一场 {2}未公开 → 12人/u },
  'npm run changes -- --base origin/main': {
    prepare: (folder) => {
      fetched(folder);
      edited(folder);
    },
    says: /与 origin\/main 相比，1份报告有改动/u,
  },
  'npm run changes -- --base origin/main --format markdown': {
    prepare: (folder) => {
      fetched(folder);
      edited(folder);
    },
    says: /\| 正文：新增一场 \| 未公开 \| 12人 \|/u,
  },
  'npm run changes -- --format json': { prepare: edited, says: /"name": "新增一场"/u },
  'git fetch origin': { prepare: withOrigin, says: /xiugai/u },
  'git switch xiugai': { prepare: fetched, says: /xiugai/u },
  'npm run hooks': { says: /提交前核验已打开/u },
  'npm run hooks -- --off': {
    prepare: (folder) => git(folder, 'config', 'core.hooksPath', '.githooks'),
    says: /提交前核验已关闭/u,
  },
};

/** The department and the report as a reader copies them from the README. */
function withReadmeReport(folder: string): void {
  const readme = readFileSync(join(folder, 'README.zh-CN.md'), 'utf8');
  const block = (language: string) => {
    const [, indent = '', text = ''] =
      new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'mu').exec(readme) ?? [];
    return text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '');
  };
  mkdirSync(join(folder, 'content/reports/cwj'));
  writeFileSync(join(folder, 'content/departments/cwj.yaml'), block('yaml'));
  writeFileSync(join(folder, 'content/reports/cwj/2023.mdx'), block('mdx'));
}

/** A report and its workbook as they were signed, of a department that is registered. */
function withSignedFiles(folder: string): void {
  writeFileSync(
    join(folder, 'content/departments/slslj.yaml'),
    'names:\n  - name: 示例市示例局\nregion: 示例市\nfictional: true\n',
  );
  const documents = join(root, 'tests/documents');
  cpSync(join(documents, 'docx/narrative.docx'), join(folder, '2021年自评报告.docx'));
  writeWorkbook(join(folder, '自评表.xlsx'));
}
