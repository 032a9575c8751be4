import { astro } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { unillustrated } from './unillustrated.ts';

/** All that can be measured, in the order of the results. */
export const peers: readonly Peer[] = [ours, unillustrated, hugo, eleventy, starlight, astro];
