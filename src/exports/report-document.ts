import {
  attachmentAddress,
  departmentAddress,
  reportAddress,
  reportDataAddress,
  ruleAddress,
  versionAddress,
  versionAttachmentAddress,
  versionDataAddress,
} from '#core/address.ts';
import { asStated } from '#core/as-stated.ts';
import { type Department, departmentName } from '#core/department.ts';
import { publishedFinding } from '#core/published-finding.ts';
import type { Report } from '#core/report.ts';
import type { CheckedFacts, ReportDocument } from '#core/report-document.ts';
import type { ReportVersion } from '#core/report-version.ts';
import { fullMarkTotal, schemeDigest } from '#core/scheme.ts';
import type { Site } from '#core/site.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { targetOutcome } from '#core/target-outcome.ts';
import type { CheckResults } from '#rules/run.ts';

/** The data of a report beside its page. */
export function reportDocument(
  report: Report,
  {
    checked,
    department,
    surroundings,
    site,
    versions,
    shown,
  }: {
    readonly checked: CheckResults;
    readonly department: Department;
    readonly surroundings: Pick<Surroundings, 'scheme' | 'attachments'>;
    readonly site: Site;
    /** The states on record, the oldest first. */
    readonly versions: readonly ReportVersion[];
    /** The superseded state that the report is; `null` for the report as it stands. */
    readonly shown: ReportVersion | null;
  },
): ReportDocument {
  const { id, data } = report;
  const { scheme, attachments } = surroundings;
  const url = (address: string) => site.url + address;
  const addresses = addressesOf(id, shown);
  return {
    schema: 'mingzhang-report/1',
    id,
    title: data.title,
    department: {
      id: department.id,
      name: departmentName(department, data.year),
      region: department.region,
      category: department.category,
      level: department.level,
      fictional: department.fictional,
    },
    year: data.year,
    scheme: {
      id: data.scheme,
      name: scheme?.name ?? null,
      digest: scheme && schemeDigest(scheme),
      total: (scheme && fullMarkTotal(scheme)?.text) ?? null,
      executionRateBasis: scheme?.executionRateBasis ?? null,
    },
    unit: data.unit,
    published: data.published,
    approved: data.approved,
    indexNumber: data.indexNumber,
    documentNumber: data.documentNumber,
    source: data.source,
    budget: asStated(data.budget),
    scores: asStated(data.scores),
    targets: data.targets.map((target) => ({
      ...asStated(target),
      outcome: targetOutcome(target),
    })),
    projects: asStated(data.projects),
    problems: data.problems,
    measures: data.measures,
    followUp: data.followUp,
    evaluation: asStated(data.evaluation),
    attachments: data.attachments.map(({ title, file }) => {
      const present = file === null ? undefined : attachments.get(file);
      return {
        title,
        url: file !== null && present ? url(addresses.attachment(file)) : null,
        sha256: present?.sha256 ?? null,
      };
    }),
    corrections: data.corrections,
    ...versionFacts(id, { versions, shown, url }),
    outline: report.sections.map(({ depth, title, anchor }) => ({
      depth,
      title,
      url: url(`${addresses.page}#${anchor}`),
    })),
    checks: checkedFacts(checked, url),
    links: {
      page: url(addresses.page),
      json: url(addresses.data('json')),
      csv: url(addresses.data('csv')),
      department: url(departmentAddress(department.id)),
    },
    publisher: { name: site.name, organisation: site.organisation, url: site.url },
    licence: site.licence,
  };
}

/** Where the report stands, or an earlier state of it. */
function addressesOf(id: string, shown: ReportVersion | null) {
  if (shown === null) {
    return {
      page: reportAddress(id),
      data: (format: 'json' | 'csv') => reportDataAddress(id, format),
      attachment: (file: string) => attachmentAddress(id, file),
    };
  }
  const { version } = shown;
  return {
    page: versionAddress(id, version),
    data: (format: 'json' | 'csv') => versionDataAddress(id, version, format),
    attachment: (file: string) => versionAttachmentAddress(id, version, file),
  };
}

/** Which state this is, and all that are on record. */
function versionFacts(
  id: string,
  {
    versions,
    shown,
    url,
  }: {
    readonly versions: readonly ReportVersion[];
    readonly shown: ReportVersion | null;
    readonly url: (address: string) => string;
  },
): Pick<ReportDocument, 'version' | 'superseded' | 'versions'> {
  return {
    version: (shown ?? versions.find(({ current }) => current))?.version ?? null,
    superseded: shown && { by: url(reportAddress(id)), on: shown.superseded },
    versions: versions.map(({ version, event, sha256, hash }) => ({
      version,
      event,
      sha256,
      ledgerHash: hash,
      url: url(versionAddress(id, version)),
    })),
  };
}

function checkedFacts(
  { coverage, results, findings }: CheckResults,
  url: (address: string) => string,
): CheckedFacts {
  return {
    coverage,
    rules: results.map(({ rule, outcome, agreements, open }) => ({
      id: rule.id,
      question: rule.question,
      url: url(ruleAddress(rule.id)),
      outcome,
      workings: agreements.map(({ working }) => working),
      open: open.map(({ reason }) => reason),
    })),
    findings: findings.map(publishedFinding),
  };
}
