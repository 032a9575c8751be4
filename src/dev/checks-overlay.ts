import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { Finding } from '#core/finding.ts';
import { shownSource } from '#prose/shown-source.ts';
import { contentChanged } from '#reading/content-revision.ts';
import { reportId } from '#reading/report-files.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { checkReport } from '#rules/run.ts';
import { type Answer, answerEvent, askEvent, savedEvent } from './channel.ts';
import { type ContentPlace, currentContent } from './current-content.ts';
import { findingsPage } from './findings-page.ts';
import { inspectReport } from './inspect-report.ts';
import { baseOf, pageFindings } from './page-findings.ts';
import { reloadInPlace } from './reload-in-place.ts';

/** Milliseconds after a save in which a page that is not there may still come. */
const waitForPage = 30_000;

/**
 * Shows what the checks say while a report is being written: in an overlay on its page, in the
 * terminal on each save, and in place of a page that cannot be shown. It is there in `npm run dev`
 * only; a build knows nothing of it.
 */
export function checksOverlay(place: ContentPlace): AstroIntegration {
  return {
    name: 'mingzhang-checks-overlay',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'mingzhang-checks',
          name: '核验',
          icon: 'check-circle',
          entrypoint: new URL('./toolbar-app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        toolbar.on<{ readonly path: string }>(askEvent, async ({ path }) => {
          const shown = decodeURI(path);
          await inspectReport((file) => `/reports/${reportId(file)}/` === shown, place);
          const answer: Answer = { path, page: pageFindings(shown, place) };
          toolbar.send(answerEvent, answer);
        });
        let saved = 0;
        const reload = () => server.ws.send({ type: 'full-reload' });
        reloadInPlace(server, () => saved);
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const page = standIn(path, place);
          if (page === null) {
            // Astro learns of a new page some time after the file was saved: ask again until it has.
            response.on('finish', () => {
              const early = response.statusCode === 404 && path.startsWith('/reports/');
              if (early && Date.now() - saved < waitForPage) setTimeout(reload, 1000);
            });
            return next();
          }
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('cache-control', 'no-store');
          response.end(page);
        });
        const base = baseOf(place);
        server.watcher.on('all', async (event, path) => {
          if (!path.startsWith(base)) return;
          contentChanged();
          if (event === 'addDir' || event === 'unlinkDir') return;
          saved = Date.now();
          // Astro's own reload follows changed lists only, not changed text.
          toolbar.send(savedEvent, {});
          if (event !== 'unlink') process.stdout.write(await told(path, place));
        });
      },
    },
  };
}

/** The page to show instead of the site's own, `null` when that can be shown. */
function standIn(path: string, place: ContentPlace): string | null {
  if (!path.endsWith('/') || path.startsWith('/@') || path.startsWith('/node_modules/'))
    return null;
  const page = pageFindings(decodeURI(path), place);
  return page === null || page.kind === 'report' ? null : findingsPage(page);
}

/** What the terminal says of a saved file; nothing for files that are not checked by themselves. */
async function told(path: string, place: ContentPlace): Promise<string> {
  const { root } = place;
  const content = currentContent(place);
  const isSaved = (file: string) => resolve(root, file) === path;
  await inspectReport(isSaved, place);
  const file = content.reportFiles.find(isSaved);
  const broken = content.unreadable.filter((one) => isSaved(one.file));
  const read = file === undefined ? [] : [content.readReportFile(file)];
  const checked = [...broken, ...read].map((one) =>
    checkReport(one, one.report && content.surroundingsOf(one.report)),
  );
  if (checked.length === 0) return '';
  const findings: readonly Finding[] = checked.flatMap((one) => one.findings);
  return findingsPretty({
    findings,
    sources: new Map(
      checked.map((one) => [one.file.file, shownSource(one.file.source, one.findings)]),
    ),
    reports: read.length,
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  });
}
