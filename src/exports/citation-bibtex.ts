import type { CitationWriter } from './citation.ts';

/** BibTeX, for LaTeX with biber or with a BibTeX that reads UTF-8. */
export const bibtexCitation: CitationWriter = (citation, accessed) => {
  const { key, author, title, published, version, documentNumber, address } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    // Double braces: an organisation has no first name, and no letter of a title may change case.
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['institution', escaped(author)],
    ['number', documentNumber && escaped(documentNumber)],
    ['date', published],
    ['year', published?.slice(0, 4) ?? null],
    ['version', version],
    ['url', address],
    ['urldate', accessed],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(11)} = {${value}},\n`],
  );
  return `@techreport{${key},\n${lines.join('')}}`;
};

/** By names throughout: BibTeX counts braces, even those behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\{}~^<>|"]|[&%$#_]/gu, (sign) => commands[sign] ?? `\\${sign}`);
}
