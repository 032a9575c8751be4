/** Share of the window's height above a place that has been gone to. */
const above = 0.3;

/**
 * Brings a place into view, unfolding what hides it.
 *
 * @param below - The heading under which it stands: stays in view when both fit; `null` for none.
 */
export function reveal(
  place: Range | undefined,
  { below, isSmooth }: { readonly below: Element | null; readonly isSmooth: boolean },
): void {
  const holder = place?.startContainer.parentElement;
  if (!place || !holder) return;
  for (let fold = holder.closest('details'); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  // Tables scroll in boxes of their own.
  holder.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top } = place.getBoundingClientRect();
  const start = below?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
  const fits = top - start < innerHeight * (1 - above);
  const wanted = fits ? start - 24 : top - innerHeight * above;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + wanted, behavior: isSmooth && !calm ? 'smooth' : 'instant' });
}
