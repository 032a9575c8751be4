import type { Citation } from '#exports/citation.ts';
import { citationFormats } from '#exports/citation-formats.ts';

/**
 * Writes the date of access into the citations within: only the reader's own clock knows it.
 * Without JavaScript they stand without one.
 */
class CitedToday extends HTMLElement {
  connectedCallback(): void {
    const citation = JSON.parse(this.dataset['citation'] ?? '') as Citation;
    const accessed = dayOf(new Date());
    for (const place of this.querySelectorAll<HTMLElement>('[data-format]')) {
      const format = citationFormats.find(({ id }) => id === place.dataset['format']);
      if (format) place.textContent = format.write(citation, accessed);
    }
  }
}

/** The reader's own day, `YYYY-MM-DD`. */
function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${moment.getFullYear()}-${month}-${day}`;
}

customElements.define('cited-today', CitedToday);
