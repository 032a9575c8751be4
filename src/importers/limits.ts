/** Bytes of a file. A report of 200 pages with pictures stays far below; larger ones are scans. */
export const largestFile = 50 * 1024 * 1024;

/** Files packed in one document. Word and Excel write some dozens, one more for each picture. */
export const mostEntries = 5_000;

/** Bytes of all parts of one document together, unpacked. */
export const mostUnpacked = 256 * 1024 * 1024;

/** Bytes unpacked from one byte packed. Sheets of repeated cells reach about 60, bombs 1,000. */
export const highestRatio = 200;

/** Small parts may be denser than `highestRatio`: they cannot fill any memory. */
export const harmlessPart = 1024 * 1024;

/** Elements within one another, in XML and HTML. Word writes about 20 for a table in a table. */
export const deepestNesting = 400;

/** Places in the grid of one table, spanned ones counted. */
export const mostCells = 500_000;

export const tooLarge = `表格超过 ${mostCells} 格，不是正常的报告表格；请删去多余的行列后另存再导入`;
