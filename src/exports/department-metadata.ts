import { departmentFeedAddress } from '#core/address.ts';
import { type Department, departmentName } from '#core/department.ts';
import type { Site } from '#core/site.ts';
import { departmentThing } from './json-ld-organisation.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What the head of a department's page states. */
export function departmentMetadata(department: Department, site: Site): PageMetadata {
  return {
    links: [
      {
        rel: 'alternate',
        href: departmentFeedAddress(department.id),
        type: 'application/atom+xml',
        title: `${departmentName(department)}的报告`,
      },
    ],
    things: [departmentThing(department, site)],
  };
}
