/** `gzgsl/2021` of `content/reports/gzgsl/2021.mdx`. */
export function reportId(file: string): string {
  return file
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.mdx$/u, '');
}

/** Finds the file of the year before and the latest earlier year, `null` where there is none. */
export function neighboursOf(reportFiles: readonly string[]) {
  const files = new Map<string, Map<number, string>>();
  for (const file of reportFiles) {
    const [department = '', year] = reportId(file).split('/');
    const years = files.get(department) ?? new Map<number, string>();
    files.set(department, years.set(Number(year), file));
  }
  return (department: string, year: number) => {
    const years = files.get(department) ?? new Map<number, string>();
    const earlier = [...years.keys()].filter((other) => other < year);
    return {
      before: years.get(year - 1) ?? null,
      lastYear: earlier.length > 0 ? Math.max(...earlier) : null,
    };
  };
}
