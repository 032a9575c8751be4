/**
 * `<data-chart data-spec="…">`: when the chart comes into view, Chart.js draws over the markup that
 * the build drew, and readers can point at values. Without JavaScript, and in print, the markup
 * stays.
 */
class DataChart extends HTMLElement {
  #observer: IntersectionObserver | null = null;

  connectedCallback() {
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
    const { drawChart } = await import('./draw-chart.ts');
    drawChart(this, JSON.parse(this.dataset['spec'] ?? '{}'));
  }
}

customElements.define('data-chart', DataChart);
