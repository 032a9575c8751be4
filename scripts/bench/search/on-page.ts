/** Milliseconds from a question to its first results, and to the complete answer. */
export interface Answered {
  readonly first: number;
  readonly complete: number;
}

/** Runs in the search page: types a query and waits until its results are there. */
export async function answerOnPage(query: string): Promise<Answered> {
  const input = document.querySelector<HTMLInputElement>('site-search input[name="q"]');
  const results = document.querySelector('site-search .results');
  const status = document.querySelector('site-search .search-status');
  if (!input?.form || !results || !status) throw new Error('no search on the page');
  const { form } = input;
  return await new Promise<Answered>((resolve) => {
    const started = performance.now();
    let first: number | null = null;
    const observer = new MutationObserver(() => {
      // The newest year has answered: with results, or by saying that the others are being asked.
      if (first === null && (results.childElementCount > 0 || status.textContent !== before)) {
        first = performance.now() - started;
        (globalThis as { firstResultsAreHere?: () => void }).firstResultsAreHere?.();
      }
      if (results.ariaBusy === 'true') return;
      observer.disconnect();
      const complete = performance.now() - started;
      resolve({ first: first ?? complete, complete });
    });
    const before = status.textContent;
    input.value = query;
    form.requestSubmit();
    // From here on: what is asked is marked busy, and each answer changes the list.
    observer.observe(results, { childList: true, attributes: true });
    observer.observe(status, { childList: true });
  });
}

/** Where the script of `sessionScript` sends what it measured. */
const timesAddress = '/bench-times';

/** A script for the search page that asks one query after the other, once the page has settled. */
export function sessionScript(queries: readonly string[]): string {
  return `
    const answer = ${answerOnPage.toString()};
    const times = [];
    addEventListener('load', async () => {
      await answer('示例');
      for (const query of ${JSON.stringify(queries)}) times.push(await answer(query));
      await fetch('${timesAddress}', { method: 'POST', body: JSON.stringify(times) });
    });`;
}
