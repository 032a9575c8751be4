import { chosenReports } from '#comparing/chosen.ts';
import { cautions, nameOf } from '#comparing/comparability.ts';
import { comparisonAddress } from '#core/address.ts';
import type { ReportDocument } from '#core/report-document.ts';
import { CompareChooser } from './compare-chooser.ts';
import { type Loaded, loadReports } from './compare-load.ts';
import { compareNotices } from './compare-notices.ts';
import { comparisonTable } from './compare-table.ts';

/** `<compare-reports>`: the reports that the address names, side by side. */
class CompareReports extends HTMLElement {
  #chooser: CompareChooser | null = null;
  #ids: readonly string[] = [];
  #complaints: readonly string[] = [];
  /** Counts what was asked for, so that a late answer does not overwrite a newer one. */
  #asked = 0;
  #title = document.title;

  connectedCallback() {
    this.#chooser = new CompareChooser(this.#part('.compare-chooser'), (id, isChosen) =>
      this.#go(isChosen ? [...this.#ids, id] : this.#ids.filter((one) => one !== id)),
    );
    this.#part('.copy').addEventListener('click', () => void this.#copy());
    this.#part('.print').addEventListener('click', () => print());
    this.#part('.clear').addEventListener('click', () => this.#go([]));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`Unexpected missing ${selector}`);
    return part;
  }

  #read() {
    const { ids, complaints } = chosenReports(new URLSearchParams(location.search));
    this.#ids = ids;
    this.#complaints = complaints;
    void this.#show();
  }

  #go(ids: readonly string[]) {
    history.pushState(null, '', comparisonAddress(ids));
    this.#read();
  }

  async #show() {
    this.#asked += 1;
    const turn = this.#asked;
    const ids = this.#ids;
    this.#chooser?.show(ids);
    const loaded = await loadReports(ids);
    if (turn !== this.#asked) return;
    const reports = loaded.flatMap((one) => (one.state === 'here' ? [one.report] : []));
    this.#part('.compare-start').hidden = reports.length > 0;
    this.#part('.compare-result').hidden = reports.length === 0;
    this.#part('.address').textContent = location.href;
    this.#warn(loaded, reports);
    this.#draw(reports);
    this.#name(reports);
  }

  #warn(loaded: readonly Loaded[], reports: readonly ReportDocument[]) {
    const said = { complaints: this.#complaints, loaded, cautions: cautions(reports) };
    this.#part('.compare-notices').replaceChildren(
      ...compareNotices(said, () => void this.#show()),
    );
  }

  #draw(reports: readonly ReportDocument[]) {
    const box = this.#part('.compare-table');
    const held = box.querySelector<HTMLElement>(':focus')?.dataset['tool'];
    if (reports.length === 0) return box.replaceChildren();
    const table = comparisonTable(reports, {
      move: (id, to) => this.#go(moved(this.#ids, id, to)),
      remove: (id) => this.#go(this.#ids.filter((one) => one !== id)),
    });
    box.replaceChildren(table);
    if (held === undefined) return;
    // What was pressed keeps the focus as long as it is there; the table takes it otherwise.
    const again = [...table.querySelectorAll<HTMLElement>('[data-tool]')];
    (again.find(({ dataset }) => dataset['tool'] === held) ?? table).focus();
  }

  #name(reports: readonly ReportDocument[]) {
    const names = reports.map(nameOf);
    document.title = names.length === 0 ? this.#title : `${names.join('、')} - ${this.#title}`;
    const [base] = names;
    this.#say(
      names.length > 1
        ? `正在对比${names.length}份报告：${names.join('、')}，以${base}为基准。`
        : names.length === 1
          ? `已列出${base}，再选一份即可对比。`
          : '还没有选择报告。',
    );
  }

  #say(text: string) {
    const line = this.#part('.compare-status');
    // Said again, the same words would be read out again.
    if (line.textContent !== text) line.textContent = text;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('本页地址已复制。');
    } catch {
      // Browsers give the clipboard to secure pages only.
      this.#say('浏览器不允许复制，请从地址栏复制。');
    }
  }
}

/** The ids with one of them at another position. */
function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  return ids.filter((one) => one !== id).toSpliced(to, 0, id);
}

customElements.define('compare-reports', CompareReports);
