/** What an address asks to compare. */
export interface Chosen {
  /** Ids of reports, `gzgsl/2021`, each once, at most `most`. */
  readonly ids: readonly string[];
  /** What the address asks for besides and does not get, in Chinese sentences. */
  readonly complaints: readonly string[];
}

/** More columns than this no page and no sheet of paper can hold. */
export const most = 6;

const shape = /^[a-z0-9][a-z0-9-]*\/\d{4}$/u;

/** Reads the reports that an address names: `?reports=gzgsl/2021,slsjyj/2022`. */
export function chosenReports(address: URLSearchParams): Chosen {
  const asked = (address.get('reports') ?? '')
    .split(/[,，]/u)
    .map((id) => id.trim().replace(/^\/+|\/+$/gu, ''))
    .filter((id) => id !== '');
  const readable = asked.filter((id) => shape.test(id));
  const unique = [...new Set(readable)];
  const ids = unique.slice(0, most);
  const complaints: string[] = [];
  const unreadable = asked.filter((id) => !shape.test(id));
  if (unreadable.length > 0) {
    complaints.push(
      `地址中的“${unreadable.join('”“')}”不是报告编号，已略去。报告编号写作“部门编号/年度”，例如 gzgsl/2021。`,
    );
  }
  const repeated = [...new Set(readable.filter((id, index) => readable.indexOf(id) !== index))];
  if (repeated.length > 0) complaints.push(`地址中重复的“${repeated.join('”“')}”只列一次。`);
  const left = unique.slice(most);
  if (left.length > 0) {
    complaints.push(`一次最多对比${most}份报告，没有列出“${left.join('”“')}”。`);
  }
  return { ids, complaints };
}
