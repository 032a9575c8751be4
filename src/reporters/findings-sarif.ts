import { ruleAddress } from '#core/address.ts';
import { compareFindings, compareGravity, type Finding, severityNames } from '#core/finding.ts';
import { familyNames, type RuleDescription } from '#core/rule-description.ts';
import type { CheckRun } from './check-run.ts';
import { fingerprints } from './fingerprint.ts';

/** What GitHub shows of one run; more is refused or dropped there, so the gravest are kept here. */
const mostResults = 5000;
/** GitHub takes 10 MB, compressed; this bound holds without compression. */
const mostBytes = 10_000_000;

/** SARIF 2.1.0 for code scanning: one run, paths relative to the root, columns from 1. */
export function findingsSarif(run: Omit<CheckRun, 'coverage' | 'paint' | 'reports'>): string {
  for (let limit = mostResults; ; limit = Math.floor(limit / 2)) {
    const text = `${JSON.stringify(log(run, limit), null, 2)}\n`;
    // Fewer results until the file is small enough: long acknowledgements can fill it.
    if (limit === 0 || new TextEncoder().encode(text).length <= mostBytes) return text;
  }
}

function log(
  { findings, sources, rules, site }: Omit<CheckRun, 'coverage' | 'paint' | 'reports'>,
  limit: number,
) {
  const kept = gravest(findings, limit);
  const names = fingerprints(kept);
  const positions = new Map(rules.map(({ id }, index) => [id, index]));
  const lines = lineReader(sources);
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingzhang',
            ...(site === null ? {} : { informationUri: `${site}/checks/` }),
            rules: rules.map((rule) => descriptor(rule, site)),
          },
        },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: dropped(findings, kept) },
        ],
        results: kept.map((finding, index) => ({
          ruleId: finding.rule,
          ...(positions.has(finding.rule) ? { ruleIndex: positions.get(finding.rule) } : {}),
          level: finding.severity,
          message: { text: finding.message },
          locations: [location(finding, lines(finding.file)[finding.line - 1] ?? '')],
          partialFingerprints: { primaryLocationLineHash: names[index] },
          ...(finding.acknowledged === null
            ? {}
            : { suppressions: [{ kind: 'inSource', justification: finding.acknowledged }] }),
        })),
      },
    ],
  };
}

function descriptor(
  { id, question, source, severity, family }: RuleDescription,
  site: string | null,
) {
  return {
    id,
    shortDescription: { text: question },
    fullDescription: { text: `${question}依据：${source}` },
    ...(site === null ? {} : { helpUri: site + ruleAddress(id) }),
    defaultConfiguration: { level: severity },
    properties: { tags: [familyNames[family]] },
  };
}

function location({ file, line, column, stated, fix }: Finding, text: string) {
  // The end is told where the text at the place is known: what is stated there, or what is repaired.
  const found = [fix?.find, stated].find(
    (value) => typeof value === 'string' && value !== '' && text.startsWith(value, column - 1),
  );
  const end = found ? { endLine: line, endColumn: column + found.length } : {};
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, ...end },
    },
  };
}

function lineReader(sources: CheckRun['sources']): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? (sources.get(file) ?? '').split(/\r?\n/u);
    known.set(file, lines);
    return lines;
  };
}

/** The gravest that fit, not yet excused ones first, in file order again. */
function gravest(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  return findings
    .toSorted(
      (a, b) =>
        Number(a.acknowledged !== null) - Number(b.acknowledged !== null) ||
        compareGravity(a, b) ||
        compareFindings(a, b),
    )
    .slice(0, limit)
    .sort(compareFindings);
}

function dropped(all: readonly Finding[], kept: readonly Finding[]) {
  if (kept.length === all.length) return [];
  const counts = (['error', 'warning', 'note'] as const).map((severity) => {
    const count = (list: readonly Finding[]) =>
      list.filter((finding) => finding.severity === severity).length;
    return `${severityNames[severity]}${count(all) - count(kept)}项`;
  });
  const text = `共有${all.length}项核验结果，此文件只收最重要的${kept.length}项，未收：${counts.join('，')}`;
  return [{ level: 'warning', message: { text } }];
}
