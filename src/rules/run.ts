import type { BoundFigure } from '#binding/binding.ts';
import { boundFigures } from '#binding/bindings.ts';
import { coverageOf } from '#binding/coverage.ts';
import type { Coverage } from '#core/coverage.ts';
import { departmentNames } from '#core/department.ts';
import { type Finding, findingsOf } from '#core/finding.ts';
import type { Outcome } from '#core/outcome.ts';
import { formatPath } from '#core/place.ts';
import type { ReportFile } from '#core/report.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import { excuseFor } from './excuse.ts';
import { rules } from './index.ts';
import type { Agreement, Disagreement, Inconclusive, Observation, Remedy, Rule } from './rule.ts';

/** What one rule had to say of one report. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly agreements: readonly Agreement[];
  readonly open: readonly Inconclusive[];
  readonly findings: readonly Finding[];
  /** Single slips that may have caused the findings. */
  readonly remedies: readonly Remedy[];
}

/** A report with all that the rules had to say of it, findings in file order. */
export interface CheckedReport {
  readonly file: ReportFile;
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  /** The figures of the text with what they restate; none when no report could be read. */
  readonly figures: readonly BoundFigure[];
  /** How many of them were held against the data. */
  readonly coverage: Coverage;
}

/** What pages and data need of a checked report: all but its file and the figures of its text. */
export type CheckResults = Pick<CheckedReport, 'results' | 'findings' | 'coverage'>;

/**
 * Runs rules over a report file. A rule that crashes becomes a finding that names it, and the others
 * still run.
 *
 * @param surroundings - `null` when no report could be read: only rules about the file then run.
 */
export function checkReport(
  file: ReportFile,
  surroundings: Surroundings | null,
  selected: readonly Rule[] = rules,
): CheckedReport {
  const results = withoutFollowUps(file, resultsOf(file, surroundings, selected), (data) =>
    resultsOf({ ...file, report: file.report && { ...file.report, data } }, surroundings, selected),
  );
  const { report } = file;
  const figures =
    report && surroundings
      ? boundFigures(report, departmentNames(surroundings.department), surroundings.previous)
      : [];
  return {
    file,
    results,
    findings: findingsOf(results),
    figures,
    coverage: coverageOf(figures),
  };
}

function resultsOf(
  file: ReportFile,
  surroundings: Surroundings | null,
  selected: readonly Rule[],
): readonly RuleResult[] {
  const { report } = file;
  const results: RuleResult[] = [];
  for (const rule of selected) {
    if (rule.scope === 'file') results.push(resultOf(rule, file, () => rule.check(file)));
    else if (rule.scope === 'report' && report && surroundings) {
      results.push(resultOf(rule, file, () => rule.check(report, surroundings)));
    }
  }
  const found = results.flatMap(({ findings }) => findings);
  for (const rule of selected) {
    if (rule.scope !== 'findings' || !report || !surroundings) continue;
    results.push(resultOf(rule, file, () => rule.check(report, found)));
  }
  return results;
}

/**
 * One finding in place of many, where a single slip such as 元 for 万元 explains all of them: with the
 * value written right everything that disagreed with it agrees, and nothing new disagrees.
 */
function withoutFollowUps(
  file: ReportFile,
  results: readonly RuleResult[],
  retry: (data: ReportData) => readonly RuleResult[],
): readonly RuleResult[] {
  const before = results.flatMap(({ findings }) => findings);
  for (const { rule, remedies } of results) {
    for (const { data, ...remedy } of remedies) {
      const after = new Set(retry(data).flatMap(({ findings }) => findings.map(identityOf)));
      const gone = new Set(before.filter((one) => !after.has(identityOf(one))));
      const isNew = after.size > before.length - gone.size;
      // What only looks like a slip stays a doubt, and what was acknowledged is as it was signed.
      const proven = gone.values().some((one) => one.rule !== rule.id && one.severity === 'error');
      const signed = gone.values().some(({ acknowledged }) => acknowledged !== null);
      if (isNew || !proven || signed) continue;
      const cause = findingOf(rule, file, { kind: 'disagrees', severity: 'error', ...remedy });
      return results.map((one) => {
        const kept = one.findings.filter((finding) => !gone.has(finding));
        if (one.rule === rule) return { ...one, findings: [...kept, cause] };
        const silenced = kept.length === 0 && one.findings.length > 0;
        return { ...one, findings: kept, outcome: silenced ? 'inconclusive' : one.outcome };
      });
    }
  }
  return results;
}

function identityOf({ rule, at, line, column, message }: Finding): string {
  return [rule, at, line, column, message].join('|');
}

function resultOf(rule: Rule, file: ReportFile, check: () => Iterable<Observation>): RuleResult {
  const agreements: Agreement[] = [];
  const open: Inconclusive[] = [];
  const findings: Finding[] = [];
  const remedies: Remedy[] = [];
  try {
    for (const observation of check()) {
      if (observation.kind === 'agrees') agreements.push(observation);
      else if (observation.kind === 'inconclusive') open.push(observation);
      else {
        findings.push(findingOf(rule, file, observation));
        remedies.push(...(observation.remedies ?? []));
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(
      findingOf(rule, file, {
        kind: 'disagrees',
        at: [],
        severity: 'error',
        message: `规则 ${rule.id} 运行时出错，未能核验本报告：${reason}。请将此信息告知维护人员`,
      }),
    );
  }
  return {
    rule,
    outcome: outcomeOf(rule, { findings, agreements, open }),
    agreements,
    open,
    findings,
    remedies,
  };
}

function outcomeOf(
  { scope }: Rule,
  { findings, agreements, open }: Pick<RuleResult, 'findings' | 'agreements' | 'open'>,
): Outcome {
  if (findings.length > 0) return 'found';
  // A file that could be read has passed the rules about files; others must have compared something.
  if (agreements.length > 0 || scope === 'file') return 'passed';
  return open.length > 0 ? 'inconclusive' : 'not-applicable';
}

function findingOf(rule: Rule, file: ReportFile, found: Disagreement): Finding {
  const at = formatPath(found.at);
  const { line, column } = found.place ?? file.report?.placeOf(found.at) ?? { line: 1, column: 1 };
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    file: found.file ?? file.file,
    line,
    column,
    at,
    // Whatever a rule quotes, a number of a person is shown in no output.
    message: maskPersonal(found.message),
    stated: found.stated === undefined ? null : maskPersonal(found.stated),
    expected: found.expected === undefined ? null : maskPersonal(found.expected),
    difference: found.difference ?? null,
    ...(rule.family === 'privacy' ? { confidential: true as const } : {}),
    acknowledged: file.report
      ? excuseFor(rule, file.report.data, { at, stated: found.stated })
      : null,
    fix: found.fix ?? null,
  };
}
