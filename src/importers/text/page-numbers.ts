/** The page that a line names when it is nothing but a page number: - 3 -, 第3页 共12页, 3/12; else `null`. */
export function pageNumber(text: string): number | null {
  const compact = text.replaceAll(/\s+/gu, '');
  for (const form of forms) {
    const number = form.exec(compact)?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}

const forms: readonly RegExp[] = [
  /^[-—–－·]+(\d{1,3})[-—–－·]+$/u,
  /^第?(\d{1,3})页?[，,/／]?(?:共\d{1,3}页|(?<=[/／])\d{1,3}页?)$/u,
  /^第(\d{1,3})页$/u,
];
