/** The parts of `package.json` that a new site does not take over as they are. */
interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies?: unknown;
  readonly knip?: unknown;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * `package.json` of a site: the commands whose scripts come with it, and what they need; nothing that
 * only tests and linters need.
 *
 * @param has - Whether a file of the project comes with the site.
 */
export function sitePackage(text: string, has: (file: string) => boolean): string {
  const { devDependencies, knip, scripts, ...rest } = JSON.parse(text) as Package;
  const kept = Object.entries(scripts).filter(([, line]) => {
    // What stands before the script of the command prepares its start.
    const files = line.startsWith('node ') ? (line.match(/scripts\/[\w-]+\.ts/gu) ?? []) : [];
    return files.length > 0 && files.every(has);
  });
  return json({ ...rest, scripts: Object.fromEntries(kept) });
}

/** `package-lock.json` of a site: the same versions, without those for development. */
export function siteLock(text: string): string {
  const { packages, ...rest } = JSON.parse(text) as Lock;
  const kept = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  const [own, ...others] = kept.map(([path, entry]) => {
    if (path !== '') return [path, entry] as const;
    const { devDependencies, ...root } = entry as { readonly devDependencies?: unknown };
    return [path, root] as const;
  });
  return json({ ...rest, packages: Object.fromEntries(own ? [own, ...others] : others) });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
