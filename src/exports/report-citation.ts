import { reportAddress } from '#core/address.ts';
import { departmentName } from '#core/department.ts';
import type { Citation } from './citation.ts';
import type { PublishedReport } from './published-report.ts';

/** How a report is cited: by its department, under the name that it held in the year. */
export function citationOf({ id, data, department, site }: PublishedReport): Citation {
  return {
    key: id.replaceAll('/', '-'),
    author: departmentName(department, data.year),
    title: data.title,
    published: data.published,
    documentNumber: data.documentNumber,
    address: `${site.url}${reportAddress(id)}`,
  };
}
