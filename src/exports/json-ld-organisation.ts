import type { GovernmentOrganization } from 'schema-dts';
import { departmentAddress } from '#core/address.ts';
import { type Department, departmentName, departmentNames } from '#core/department.ts';
import type { Site } from '#core/site.ts';

/** Who publishes the site. */
export function publisherThing({ organisation, url }: Site): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', '@id': publisherId(url), name: organisation, url };
}

/** The publisher as other things name it. */
export function publisherReference({ organisation, url }: Site): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', '@id': publisherId(url), name: organisation };
}

/** A department with its former names. */
export function departmentThing(department: Department, { url }: Site): GovernmentOrganization {
  const name = departmentName(department);
  const others = departmentNames(department).filter((other) => other !== name);
  return {
    '@type': 'GovernmentOrganization',
    '@id': departmentId(department, url),
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(department.region
      ? { areaServed: { '@type': 'AdministrativeArea', name: department.region } }
      : {}),
    ...(department.fictional ? { disambiguatingDescription: '虚构的示例部门' } : {}),
    url: `${url}${departmentAddress(department.id)}`,
  };
}

export function publisherId(url: string): string {
  return `${url}/#organisation`;
}

export function departmentId({ id }: Department, url: string): string {
  return `${url}${departmentAddress(id)}#department`;
}
