import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DetailKind } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import { type WithdrawnReport, withdrawnReport } from '#core/withdrawn-report.ts';
import type { KeptReport } from '#preparing/prepare-reports.ts';
import type { Question } from '#reading/asked.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { textOf } from '#reading/content-files.ts';
import { digestOf } from './digest-of.ts';

export interface AnswerSources {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  readonly content: ContentDirectory;
  readonly reports: readonly KeptReport[];
}

/**
 * How each question of a page would be answered, as a digest: a page whose questions are all answered
 * as before need not be rendered again. Files are told apart by their text, not by what it means.
 */
export function contentAnswers({
  root,
  folder,
  content,
  reports,
}: AnswerSources): (question: Question) => string {
  const published = reports.flatMap(({ summary }) => summary ?? []);
  const byDepartment = Map.groupBy(published, ({ department }) => department);
  const byYear = Map.groupBy(published, ({ year }) => year);
  const unchanged = new Set(reports.flatMap(({ id, unchanged: is }) => (is ? [id] : [])));
  const prepared = new Map(reports.map(({ id, digest }) => [id, digest]));
  const text = (path: string) => textOf(content.files, resolve(root, folder, path)) ?? '';
  const department = (id: string) => answer(`department ${id}`);
  const all = (kind: string, ids: readonly string[]) =>
    digestOf(ids.map((id) => [id, text(`${kind}/${id}.yaml`)]));
  const departments = () => all('departments', content.departments.ids);
  const peer = ({ id, department: owner, executionRate, scheme }: ReportSummary) => [
    id,
    executionRate,
    department(owner),
    answer(`scheme ${scheme}`),
  ];

  function find(question: Question): string {
    const [kind, subject = ''] = splitOnce(question);
    switch (kind) {
      case 'content':
        return digestOf([
          departments(),
          all('schemes', content.schemes.ids),
          text('site.yaml'),
          published,
          withdrawnOf(reports),
          published.map(({ id }) => text(`ledger/${id}.jsonl`)),
        ]);
      case 'site':
        return digestOf([text('site.yaml')]);
      case 'departments':
        return departments();
      case 'department':
      case 'scheme':
        return digestOf([text(`${kind}s/${subject}.yaml`)]);
      case 'reports':
        return digestOf(byDepartment.get(subject) ?? []);
      case 'year':
        return digestOf((byYear.get(Number(subject)) ?? []).map(peer));
      case 'report':
        return prepared.get(subject) ?? '';
      case 'record':
        return digestOf([text(`ledger/${subject}.jsonl`), unchanged.has(subject)]);
      case 'details':
        return digestOf(reports.flatMap((report) => detailAnswer(report, subject as DetailKind)));
      default:
        return attachmentState(content, subject);
    }
  }

  const known = new Map<Question, string>();
  function answer(question: Question): string {
    const found = known.get(question) ?? find(question);
    known.set(question, found);
    return found;
  }
  return answer;
}

/** What pages across reports see of one kind of a published report's details. */
function detailAnswer({ summary, detailDigests }: KeptReport, kind: DetailKind) {
  if (!summary || !detailDigests) return [];
  const { id, scheme, unit } = summary;
  return [[id, scheme, unit, detailDigests[kind]]];
}

/** The withdrawn reports: nothing of them but their notices. */
export function withdrawnOf(reports: readonly KeptReport[]): readonly WithdrawnReport[] {
  return reports.flatMap(({ id, withdrawal }) =>
    withdrawal ? [withdrawnReport(id, withdrawal)] : [],
  );
}

/** Size and time of a file: its bytes are looked at by whoever publishes it. */
function attachmentState(content: ContentDirectory, subject: string): string {
  const parts = subject.split('/');
  const path = content.attachmentPath(parts.slice(0, -1).join('/'), parts.at(-1) ?? '');
  const found = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : '';
}

function splitOnce(question: Question): readonly [kind: string, subject?: string] {
  const space = question.indexOf(' ');
  return space < 0 ? [question] : [question.slice(0, space), question.slice(space + 1)];
}
