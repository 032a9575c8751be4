import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { root } from './command-line.ts';
import { slowTexts } from './hostile/slow.ts';

/** Milliseconds of processor time that a report may take; those here take less than two seconds. */
const longest = 10_000;

const content = openContent(root);
const scheme = content.schemes.get('shili-2022') ?? null;

test.each(slowTexts.map((one) => [one.name, one] as const))(
  '%s, as many as a report may have, are read, checked and shown in time',
  (_, { path, content: source }) => {
    const before = process.cpuUsage().user;
    const read = readReport(path, String(source));
    expect(read.problems.map(({ message }) => message)).toEqual([]);
    if (!read.report) return;
    // Compared with itself as last year, so that rules about two years run as well.
    const around = { ...content.surroundingsOf(read.report), scheme, previous: read.report };
    const { findings, figures } = checkReport(read, around);
    expect(findings.filter(({ message }) => message.includes('运行时出错'))).toEqual([]);
    renderBody(read.report, figures);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(longest);
  },
);
