import { readFileSync } from 'node:fs';

/** The records of a CSV file as spreadsheets read them (RFC 4180), the byte order mark left off. */
export function csvRecords(file: string): readonly (readonly string[])[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  const records: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, value = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`Unexpected character at ${cell.lastIndex} of ${file}`);
    records.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') records.push([]);
  }
  if (records.at(-1)?.length === 0) records.pop();
  return records;
}

/** The rows by column name. */
export function csvRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csvRecords(file);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`Unexpected row of ${row.length} in ${file}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}
