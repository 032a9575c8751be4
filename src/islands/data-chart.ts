/**
 * `<data-chart data-spec="…">`: when the chart comes into view, Chart.js draws over the marks that
 * the build drew, and its values can be pointed at and walked through by keyboard. Without
 * JavaScript, and in print, the markup stays.
 */
class DataChart extends HTMLElement {
  #observer: IntersectionObserver | null = null;

  connectedCallback() {
    // From the start, so that the keyboard does not pass by a chart that is still out of view.
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-roledescription', '图表');
    const title = this.closest('figure')?.querySelector('figcaption')?.textContent;
    if (title) this.setAttribute('aria-label', title);
    this.#observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      this.#observer?.disconnect();
      void this.#draw();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  async #draw() {
    const { liveChart } = await import('./live-chart.ts');
    liveChart(this, JSON.parse(this.dataset['spec'] ?? '{}'));
  }
}

customElements.define('data-chart', DataChart);
