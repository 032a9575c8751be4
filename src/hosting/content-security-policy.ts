import { createHash } from 'node:crypto';
import { displayScript } from '#core/display-script.ts';

/** Policies for the response headers of a site. The pages state a narrower one, each its own. */
export interface Policies {
  /** What pages may load and do. */
  readonly pages: string;
  /** For files that readers only save: nothing at all, were a browser to show one. */
  readonly attachments: string;
}

/**
 * The policies of a site.
 *
 * @param others - Origins of the sites that a search asks as well.
 */
export function policiesFor(others: readonly string[]): Policies {
  const hash = createHash('sha256').update(displayScript).digest('base64');
  return {
    pages: joined({
      'default-src': ["'none'"],
      'script-src': ["'self'", `'sha256-${hash}'`],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", ...others],
      // The search runs in a worker.
      'worker-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
      'object-src': ["'none'"],
    }),
    attachments: joined({
      'default-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      sandbox: [],
    }),
  };
}

function joined(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
