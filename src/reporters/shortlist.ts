import { blocksPublication, type Finding, severityNames } from '#core/finding.ts';

/** Findings that are listed one by one, and how many of each rule are not. */
export interface Shortlist {
  /** In file order. */
  readonly listed: readonly Finding[];
  /** The rule with the most of them first. */
  readonly left: readonly LeftOut[];
}

interface LeftOut {
  readonly rule: string;
  readonly severity: string;
  readonly count: number;
}

/**
 * At most so many findings: what blocks publication first, then the rest in file order. Nobody reads
 * the two hundred thousand lines that ten thousand reports can give.
 */
export function shortlist(findings: readonly Finding[], most: number): Shortlist {
  if (findings.length <= most) return { listed: findings, left: [] };
  const blocking = findings.filter(blocksPublication);
  const others = findings.filter((finding) => !blocksPublication(finding));
  const chosen = new Set([...blocking, ...others].slice(0, most));
  return {
    listed: findings.filter((finding) => chosen.has(finding)),
    left: counted(findings.filter((finding) => !chosen.has(finding))),
  };
}

function counted(findings: readonly Finding[]): readonly LeftOut[] {
  const groups = Map.groupBy(
    findings,
    ({ rule, severity }) => `${severityNames[severity]} ${rule}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [{ rule: first.rule, severity: severityNames[first.severity], count: group.length }]
        : [];
    })
    .sort((a, b) => b.count - a.count);
}
