import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './command-line.ts';

/** One thing that a workflow runs, in the order of its job. */
export interface WorkflowCommand {
  readonly file: string;
  readonly job: string;
  /** As the shell gets it, lines and all. */
  readonly run: string;
}

interface GithubJob {
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
  readonly permissions?: Readonly<Record<string, string>>;
}

export interface GithubWorkflow {
  readonly file: string;
  readonly text: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, GithubJob>>;
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `${folder}/${name}`);

export const githubWorkflows = filesIn('.github/workflows').map((file): GithubWorkflow => {
  const text = textOf(file);
  return { ...(parse(text) as Omit<GithubWorkflow, 'file' | 'text'>), file, text };
});

/** Every file that tells a service what to run. */
export const workflowFiles = [
  ...githubWorkflows.map(({ file }) => file),
  '.gitlab-ci.yml',
  ...filesIn('.workflow'),
];

function githubCommands({ file, jobs }: GithubWorkflow): readonly WorkflowCommand[] {
  return Object.entries(jobs).flatMap(([job, { steps }]) =>
    steps.flatMap(({ run }) => (run === undefined ? [] : [{ file, job, run }])),
  );
}

function gitlabCommands(): readonly WorkflowCommand[] {
  const file = '.gitlab-ci.yml';
  const jobs = parse(textOf(file)) as Readonly<
    Record<string, { readonly script?: readonly string[] }>
  >;
  return Object.entries(jobs).flatMap(([job, { script = [] }]) =>
    script.map((run) => ({ file, job, run })),
  );
}

function giteeCommands(file: string): readonly WorkflowCommand[] {
  const { stages } = parse(textOf(file)) as {
    readonly stages: readonly {
      readonly name: string;
      readonly steps: readonly { readonly step: string; readonly commands: readonly string[] }[];
    }[];
  };
  return stages.flatMap(({ name, steps }) =>
    steps.flatMap(({ commands }) => commands.map((run) => ({ file, job: name, run }))),
  );
}

export const workflowCommands: readonly WorkflowCommand[] = [
  ...githubWorkflows.flatMap(githubCommands),
  ...gitlabCommands(),
  ...filesIn('.workflow').flatMap(giteeCommands),
];
