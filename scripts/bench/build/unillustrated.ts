import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';

/**
 * This project without the pictures that shared links to reports show: no other publisher here makes
 * such pictures, so that what is left is what they are held against.
 */
export const unillustrated: Peer = {
  ...ours,
  name: 'unillustrated',
  prepare: (folder, content) => {
    ours.prepare(folder, content);
    rmSync(join(folder, 'src/pages/reports/[department]/[year]/picture.png.ts'));
  },
  extras: [],
  rows: [
    {
      label: 'Mingzhang, no pictures',
      includes: 'checks, charts, pages, data, search',
      scenario: 'full',
      steps: ['all'],
    },
  ],
};
