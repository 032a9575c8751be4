/** A file that means harm, or that a slip has made as bad as one. */
export interface HostileFile {
  /** What is hostile about it. */
  readonly name: string;
  /** Path below the site's folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What the finding or message must say. */
  readonly says: string;
  /** The line that it must name; any when left out. */
  readonly line?: number;
}

/** A text, what it is called, and what must be said of it. */
export type HostileText = readonly [name: string, text: string, says: string];

/** Reports with a text each, in a department of their own: one file a year from 1900. */
export function reportsWith(
  department: string,
  texts: readonly HostileText[],
  source: (text: string, year: number) => string,
): readonly HostileFile[] {
  return texts.map(([name, text, says], index) => {
    const year = 1900 + index;
    const path = `content/reports/${department}/${year}.mdx`;
    return { name, path, content: source(text, year), says };
  });
}

/** A draft whose text is given. */
export function withText(department: string) {
  return (text: string, year: number) =>
    `---\n${required(department, year)}---\n\n## 一、基本情况\n\n${text}\n`;
}

/** A draft whose front matter goes on as given. */
export function withFrontMatter(department: string) {
  return (text: string, year: number) =>
    `---\n${required(department, year)}${text}\n---\n\n## 一、基本情况\n\n正文。\n`;
}

function required(department: string, year: number): string {
  return `title: 示例报告\ndepartment: ${department}\nyear: ${year}\nscheme: shili-2022\nstatus: draft\n`;
}
