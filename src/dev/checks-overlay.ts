import type { AstroIntegration } from 'astro';
import { type Answer, answerEvent, askEvent } from './channel.ts';
import type { ContentPlace } from './current-content.ts';
import { findingsPage } from './findings-page.ts';
import { pageFindings } from './page-findings.ts';
import { waitingPage } from './waiting-page.ts';
import type { WrittenReports } from './written-reports.ts';

/**
 * Shows what the checks say while a report is being written: in an overlay on its page, and in place of
 * a page that cannot be shown. It is there in `npm run dev` only; a build knows nothing of it.
 */
export function checksOverlay(place: ContentPlace, written: WrittenReports): AstroIntegration {
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
      'astro:server:setup': ({ server, toolbar, logger }) => {
        toolbar.on<{ readonly path: string }>(askEvent, async ({ path }) => {
          const page = await pageFindings(decodeURI(path), place, written);
          toolbar.send(answerEvent, { path, page, ...written.followed() } satisfies Answer);
        });
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const page = await standIn(path, place, written).catch((error: unknown) => {
            logger.error(String(error));
            return null;
          });
          if (page === null) return next();
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('cache-control', 'no-store');
          response.end(page);
        });
      },
    },
  };
}

/** The page to show instead of the site's own, `null` when that can be shown. */
async function standIn(
  path: string,
  place: ContentPlace,
  written: WrittenReports,
): Promise<string | null> {
  if (!path.endsWith('/') || path.startsWith('/@') || path.startsWith('/node_modules/'))
    return null;
  const waiting = written.waiting();
  if (waiting !== null) return waitingPage(waiting);
  const page = await pageFindings(decodeURI(path), place, written);
  return page === null || page.kind === 'report' ? null : findingsPage(page);
}
