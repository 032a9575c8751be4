import type { CreativeWork } from 'schema-dts';
import type { Site } from '#core/site.ts';

/** The licence as the site words it; nothing where it states none. */
export function licenceOf({ licence }: Site): { license?: CreativeWork } {
  return licence ? { license: { '@type': 'CreativeWork', name: '使用许可', text: licence } } : {};
}
