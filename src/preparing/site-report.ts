import { toldPlaces } from '#binding/told-places.ts';
import { placeIn } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { asked } from '#reading/asked.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { type PreparedList, preparedList } from '#reading/prepared-list.ts';
import { openedContent } from '#reading/site.ts';
import { rules } from '#rules/index.ts';
import { checkReport, type RuleResult } from '#rules/run.ts';
import type { PageChecks } from './checked-parts.ts';
import type { PreparedPage } from './prepared-report.ts';
import { openPreparedStore, type PreparedStore } from './prepared-store.ts';

/** A published report with all that its page and its data need. */
export interface SiteReport {
  readonly report: Report;
  readonly surroundings: Surroundings;
  readonly checked: PageChecks;
  /** The text as safe HTML, its figures marked for the 核对视图. */
  readonly html: string;
}

let store: PreparedStore | null = null;
let known: {
  readonly list: PreparedList;
  readonly digests: ReadonlyMap<string, string | null>;
  /** A report's page and its data files are made one after the other. */
  latest: SiteReport | null;
} | null = null;
/** Unpacking costs more than all that is done with it: a report is last year's of the next one. */
const unpacked = new Map<string, PreparedPage | null>();
const mostUnpacked = 3;

/** The report as it was prepared; while writing, as it is on disk until it was prepared again. */
export function siteReport({ id, file }: Pick<ReportSummary, 'id' | 'file'>): SiteReport {
  asked(`report ${id}`);
  const page = preparedPage(id);
  if (known?.latest?.report.id === id) return known.latest;
  if (!page) return readNow(file);
  const report = reportOf(page);
  const surroundings = openedContent().surroundingsWith(report, (before) => {
    const last = preparedPage(before);
    return last && reportOf(last);
  });
  const answer = { report, surroundings, checked: checksOf(page), html: page.html };
  if (known) known.latest = answer;
  return answer;
}

/** `null` for what is not published, and for what is not prepared. */
function preparedPage(id: string): PreparedPage | null {
  const list = preparedList();
  if (!list) return null;
  if (known?.list !== list) {
    const digests = new Map(list.reports.map(({ summary, digest }) => [summary.id, digest]));
    known = { list, digests, latest: null };
  }
  store ??= openPreparedStore(process.cwd(), list.version);
  const digest = known.digests.get(id) ?? null;
  if (digest === null) return null;
  const page = unpacked.get(digest) ?? store.page(digest);
  unpacked.delete(digest);
  unpacked.set(digest, page);
  const oldest = unpacked.keys().next().value;
  if (unpacked.size > mostUnpacked && oldest !== undefined) unpacked.delete(oldest);
  return page;
}

/** The text and its tree are read again by whatever asks for them: no page does. */
function reportOf({ id, file, data, textLine, sections, places }: PreparedPage): Report {
  return {
    id,
    file,
    data,
    textLine,
    sections: sections.map((section, index) => ({
      ...section,
      get text() {
        return readNow(file).report.sections[index]?.text ?? '';
      },
    })),
    places,
    placeOf: placeIn(places),
    get body() {
      return readNow(file).report.body;
    },
  };
}

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

function checksOf({ checks }: PreparedPage): PageChecks {
  const results = checks.results.flatMap((result): RuleResult[] => {
    const rule = ruleOf.get(result.rule);
    return rule ? [{ ...result, rule, remedies: [] }] : [];
  });
  return { ...checks, results };
}

function readNow(file: string): SiteReport {
  const content = openedContent();
  const read = content.readReportFile(file);
  if (!read.report) {
    throw new Error(`Unexpected unreadable report \`${file}\`; run \`npm run check\` first`);
  }
  const surroundings = content.surroundingsOf(read.report);
  const { results, findings, coverage, figures } = checkReport(read, surroundings);
  return {
    report: read.report,
    surroundings,
    checked: { results, findings, coverage, told: toldPlaces(figures) },
    html: renderBody(read.report, figures),
  };
}
