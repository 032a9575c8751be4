import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentChanged } from '#reading/content-revision.ts';
import { savedEvent } from './channel.ts';
import { baseOf, type ContentPlace } from './current-content.ts';
import type { FileEvent } from './outdated-reports.ts';
import { toldFindings } from './told-findings.ts';
import type { WrittenReports } from './written-reports.ts';

/** Lets pages, lists and the terminal follow what is saved. */
export function reportsWhileWriting(
  place: ContentPlace,
  written: WrittenReports,
): AstroIntegration {
  return {
    name: 'mingzhang-reports-while-writing',
    hooks: {
      'astro:server:setup': ({ server, toolbar, logger }) => {
        const base = baseOf(place);
        const tell = async (isWanted: (file: string) => boolean) => {
          process.stdout.write(await toldFindings(isWanted, place, written));
        };
        const failed = (error: unknown) => logger.error(String(error));
        written.onFollowed(() => {
          // Which pages there are is asked again.
          for (const name of ['ssr', 'prerender']) {
            server.environments[name]?.hot.send('astro:content-changed', {});
          }
          toolbar.send(savedEvent, written.followed());
        });
        server.httpServer?.once('listening', () => {
          void written
            .start()
            .then(async () => {
              const unreadable = written.unreadable();
              if (unreadable.length > 0) await tell((file) => unreadable.includes(file));
            })
            .catch(failed);
        });
        server.watcher.add(base);
        server.watcher.on('all', (event, path) => {
          if (!path.startsWith(base)) return;
          contentChanged();
          if (event === 'addDir' || event === 'unlinkDir') return;
          void written
            .changed(path, event as FileEvent)
            .then(() => tell((file) => resolve(place.root, file) === path))
            .catch(failed);
        });
      },
    },
  };
}
