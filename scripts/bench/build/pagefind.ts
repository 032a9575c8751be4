import type { Step } from './peer.ts';

export const pagefindVersion = { pagefind: '1.6.0' };

/** Indexes a whole site with stock Pagefind: it has no other way. */
export function pagefindStep(site: string): Step {
  return { name: 'search', command: ['node_modules/.bin/pagefind', '--site', site, '--quiet'] };
}
