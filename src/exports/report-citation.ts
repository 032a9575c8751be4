import { reportAddress, versionAddress } from '#core/address.ts';
import { departmentName } from '#core/department.ts';
import type { Citation } from './citation.ts';
import type { PublishedReport } from './published-report.ts';

/**
 * How a report is cited: by its department, under the name that it held in the year, in the state that
 * is shown.
 */
export function citationOf({
  id,
  data,
  department,
  site,
  version: shown = null,
}: PublishedReport): Citation {
  const version = shown?.version ?? null;
  const address = version === null ? reportAddress(id) : versionAddress(id, version);
  return {
    key: [...id.split('/'), ...(version === null ? [] : [version])].join('-'),
    author: departmentName(department, data.year),
    title: data.title,
    published: data.published,
    documentNumber: data.documentNumber,
    version,
    address: `${site.url}${address}`,
  };
}
