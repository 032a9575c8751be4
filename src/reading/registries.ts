import { join } from 'node:path';
import type { z } from 'zod';
import { aliasesSchema } from '#core/aliases.ts';
import { type Department, departmentSchema } from '#core/department.ts';
import type { ReportFile } from '#core/report.ts';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import { type Site, siteSchema } from '#core/site.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { wordingSchema } from '#core/wording.ts';
import { textOf } from './content-files.ts';
import type { ContentPaths } from './content-paths.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { lazyRegistry, type Registry } from './registry.ts';
import { readRegistryFile } from './registry-file.ts';
import { once } from './remembering.ts';

/** What a content folder holds besides its reports. */
export interface Registries {
  /** `null` when `site.yaml` could not be read; `unreadable` says why. */
  readonly site: Site | null;
  readonly departments: Registry<Department>;
  readonly schemes: Registry<Scheme>;
  /** Words that readers use for one another, in groups. */
  readonly aliases: readonly (readonly string[])[];
  /** Wrong words; a site without a list of its own has none to check against. */
  readonly wording: Surroundings['wording'];
  /**
   * Registry files that could not be read and files that are none of ours to read, with their problems;
   * asking reads all registries and looks at every name.
   */
  readonly unreadable: readonly ReportFile[];
  /** What is published beside the reports as it is written, as paths from the project's root. */
  readonly besideReports: readonly string[];
}

/** Opens the registries; each file is read when it is first asked for. */
export function openRegistries({ root, base, files, named, namesIn }: ContentPaths): Registries {
  const unreadable = new Map<string, ReportFile>();

  function yamlFile<Schema extends z.ZodType>(name: string, schema: Schema) {
    const path = join(base, name);
    const reading = readRegistryFile(named(path), textOf(files, path), schema);
    if (reading.problems.length > 0) unreadable.set(path, reading.file);
    return reading.data;
  }

  function yamlFileIfAny<Schema extends z.ZodType>(name: string, schema: Schema) {
    return files.size(join(base, name)) === null ? null : yamlFile(name, schema);
  }

  function registry<Schema extends z.ZodType>(name: string, schema: Schema) {
    const ids = namesIn(name, '.yaml').map((entry) => entry.replace(/\.yaml$/u, ''));
    return lazyRegistry(ids, (id) => {
      const data = yamlFile(join(name, `${id}.yaml`), schema);
      return data === null
        ? null
        : ({ id, ...(data as object) } as { readonly id: string } & z.output<Schema>);
    });
  }

  const departments = registry('departments', departmentSchema);
  const schemes = registry('schemes', schemeSchema);
  const wording = once(() => yamlFileIfAny('wording.yaml', wordingSchema)?.words ?? []);
  const aliases = once(() => yamlFileIfAny('aliases.yaml', aliasesSchema)?.groups ?? []);
  const site = once(() => yamlFile('site.yaml', siteSchema));
  return {
    departments,
    schemes,
    get site() {
      return site();
    },
    get aliases() {
      return aliases();
    },
    get wording() {
      return wording();
    },
    get unreadable() {
      departments.values();
      schemes.values();
      for (const read of [site, aliases, wording]) read();
      const registries = [...unreadable].sort(([a], [b]) => (a < b ? -1 : 1));
      return [...registries.map(([, file]) => file), ...misplacedFiles(root, base)];
    },
    get besideReports() {
      const folders = { '': '.yaml', departments: '.yaml', schemes: '.yaml', pages: '.mdx' };
      return Object.entries(folders)
        .flatMap(([name, ending]) =>
          namesIn(name, ending).map((file) => named(join(base, name, file))),
        )
        .sort();
    },
  };
}
