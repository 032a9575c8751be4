/** The site's addresses: short, readable and permanent. Every link is built here. */

export const homeAddress = '/';
export const reportsAddress = '/reports/';
export const departmentsAddress = '/departments/';
export const searchAddress = '/search/';
export const checksAddress = '/checks/';
export const aboutAddress = '/about/';

/** The page of a department-year; `id` is `gzgsl/2021`. */
export function reportAddress(id: string, anchor?: string): string {
  return `/reports/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** A file published beside the report. */
export function attachmentAddress(id: string, file: string): string {
  return `/reports/${id}/attachments/${encodeURIComponent(file)}`;
}

export function departmentAddress(id: string): string {
  return `/departments/${id}/`;
}

/** A rule in the public catalogue. */
export function ruleAddress(id: string): string {
  return `/checks/#${id}`;
}
